package fi.jelppi.guides;

/**
 * A guide as the desk knows it.
 *
 * @param guide the text that stands, hidden or not
 * @param version for a change
 * @param back whether there is an edited text over a shipped one
 * @param plan what comes by itself
 */
public record GuideEntry(Guide guide, GuideState state, long version, boolean back, Plan plan) {

    /** Whether visitors do not see it now. */
    public boolean isHidden() {
        return state == GuideState.HIDDEN || state == GuideState.COMING;
    }
}

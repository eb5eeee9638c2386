package fi.jelppi.meeting.kiosk;

import fi.jelppi.meeting.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * One screen's place among those of its hall, and whether it is to be heard (decision 0304). Whoever comes in again, with another
 * ticket, keeps it: else the next screen would come in again, too, and for some seconds none would be heard.
 */
class ScreenPlace {

    private final ScreensHere screens;
    private final ParticipantId here;
    private final Runnable onLast;
    /** Another screen of the hall is heard. */
    private boolean silent;
    /** It is one of another node, by central's word. */
    private boolean heardElsewhere;

    /** @param onLast tells central that the last screen of this node has left */
    ScreenPlace(ScreensHere screens, ParticipantId here, Runnable onLast) {
        this.screens = screens;
        this.here = here;
        this.onLast = onLast;
    }

    /**
     * Comes in, also again.
     *
     * @param elsewhere a screen of another node is heard
     * @return whether this one is to be silent
     */
    boolean enter(boolean elsewhere) {
        heardElsewhere = elsewhere;
        screens.enter(here, this);
        silent = isToBeSilent();
        return silent;
    }

    /** As Jitsi calls it; null while it is not in the room. */
    void now(@Nullable String endpoint) {
        screens.now(here, this, endpoint);
    }

    void heardElsewhere(boolean elsewhere) {
        heardElsewhere = elsewhere;
    }

    /** Its browser has answered. */
    void shown() {
        screens.heard(here, this);
    }

    /** What central is told: of the node's first screen that is in; null while none is. */
    @Nullable
    String endpoint() {
        return screens.endpoint(here);
    }

    /**
     * The hall must neither fall silent when the screen that was heard has left, nor howl. A browser that answers no more changes
     * nothing: it would silence the one that is there.
     */
    boolean hasToComeInAgain() {
        return screens.answers(here, this) && silent != isToBeSilent();
    }

    private boolean isToBeSilent() {
        return heardElsewhere || !screens.isFirst(here, this);
    }

    /** Once, however often it is called. */
    void leave() {
        if (screens.leave(here, this)) {
            onLast.run();
        }
    }
}

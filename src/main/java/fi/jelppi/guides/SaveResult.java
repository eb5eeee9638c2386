package fi.jelppi.guides;

import java.util.List;

/** What came of a change at the desk. */
public sealed interface SaveResult {

    /** @param version for the next change */
    record Saved(long version) implements SaveResult {}

    /** Nothing was changed: it could not be shown. */
    record Broken(List<GuideProblem> problems) implements SaveResult {}

    /** Nothing was changed: somebody else was faster. */
    record Conflict(EditedGuides.Draft theirs) implements SaveResult {}
}

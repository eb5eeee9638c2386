package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.source.FileImports.Line;
import java.util.List;
import java.util.Set;

/**
 * What a file would come to.
 *
 * @param lines every row, refused ones too
 */
public record SheetPlan(
        SheetSource source, List<Line> lines, Counts counts, List<Refusal> refusals, Removal missing, Columns columns) {

    /**
     * How many were which.
     *
     * @param closed of those that are taken: no longer open, so nobody sees them
     */
    public record Counts(int added, int changed, int same, int closed) {

        public int good() {
            return added + changed + same;
        }
    }

    /** What can be done about what the source had before and this file no longer has. */
    public sealed interface Removal {

        /** A refused row cannot be named: it may be any of those that are missing. */
        record Unsure() implements Removal {}

        /** External ids. */
        record Known(Set<String> ids) implements Removal {}
    }

    /** Whether to take away what is missing. */
    public enum Missing {
        KEEP,
        REMOVE
    }

    /** Nothing of it can be taken. */
    public boolean isEmpty() {
        return counts.good() == 0;
    }

    Set<String> toRemove(Missing choice) {
        return choice == Missing.REMOVE && missing instanceof Removal.Known known ? known.ids() : Set.of();
    }
}

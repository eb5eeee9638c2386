package fi.jelppi.jobs.duplicate;

import java.util.List;

/**
 * Whether two vacancies are the same.
 *
 * @param reasons what it was told by, in a fixed order
 */
public record Verdict(Outcome outcome, List<Reason> reasons) {

    /** Only what is surely the same is merged. */
    public enum Outcome {
        SAME,
        DIFFERENT,
        UNSURE
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    static Verdict of(Outcome outcome, List<Reason> reasons) {
        return new Verdict(outcome, reasons);
    }
}

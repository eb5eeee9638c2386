package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.duplicate.Verdict.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether two vacancies are the same. Anything that is surely otherwise makes them different; to be the same they need
 * the employer, the title and, the less alike these are, the more of place, closing and contact (decision 0241).
 */
public final class DuplicateRules {

    /** Each of these alone makes two of them. */
    private static final Set<Reason> AGAINST = EnumSet.of(
            Reason.OTHER_EMPLOYER,
            Reason.OTHER_TITLE,
            Reason.OTHER_PLACE,
            Reason.OTHER_CLOSING,
            Reason.OTHER_KIND,
            Reason.OTHER_SEASON,
            Reason.OTHER_PERIOD);

    private static final Set<Reason> FOR =
            EnumSet.of(Reason.SAME_PLACE, Reason.SAME_CLOSING, Reason.SAME_CONTACT, Reason.SAME_PAGE);

    private DuplicateRules() {}

    public static Verdict compare(Vacancy one, Vacancy other) {
        return compare(new Ad(one), new Ad(other));
    }

    /** Under which it is looked for: two that are the same share one. */
    public static Set<String> keys(Vacancy vacancy) {
        return new Ad(vacancy).keys();
    }

    /** Different by what costs nothing to look at. */
    static Optional<Verdict> atOnce(Ad one, Ad other) {
        return Evidence.closing(one, other)
                .filter(AGAINST::contains)
                .or(() -> Evidence.period(one, other))
                .map(against -> Verdict.of(Outcome.DIFFERENT, List.of(against)));
    }

    static Verdict compare(Ad one, Ad other) {
        var reasons = new ArrayList<Reason>();
        reasons.add(one.employer().compare(other.employer()));
        reasons.add(one.title().compare(other.title()));
        Spot.compare(one.spots(), other.spots()).ifPresent(reasons::add);
        add(reasons, Evidence.closing(one, other));
        add(reasons, Evidence.contact(one, other));
        add(reasons, Evidence.kind(one, other));
        add(reasons, Evidence.period(one, other));
        var against = reasons.stream().filter(AGAINST::contains).toList();
        return against.isEmpty() ? weigh(reasons) : Verdict.of(Outcome.DIFFERENT, against);
    }

    private static void add(List<Reason> reasons, Optional<Reason> reason) {
        reason.ifPresent(reasons::add);
    }

    private static Verdict weigh(List<Reason> reasons) {
        long found = reasons.stream().filter(FOR::contains).count();
        boolean page = reasons.contains(Reason.SAME_PAGE);
        boolean enough = page || found >= needed(reasons);
        boolean same = enough && !reasons.contains(Reason.OTHER_PAGE);
        return Verdict.of(same ? Outcome.SAME : Outcome.UNSURE, reasons);
    }

    private static int needed(List<Reason> reasons) {
        if (reasons.contains(Reason.NAMELESS_EMPLOYER)) {
            return 3;
        }
        return reasons.contains(Reason.SAME_TITLE) ? 1 : 2;
    }
}

package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.HowToApply;
import fi.jelppi.jobs.VacancyKind;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two vacancies have in common, or not, each matter by itself. */
final class Evidence {

    /** Sources write the last day as its begin, its end, or in another time zone; some add a week. */
    private static final Duration SAME_CLOSING = Duration.ofDays(3);

    private static final Duration OTHER_CLOSING = Duration.ofDays(13);
    private static final int OTHER_PERIOD_DAYS = 13;

    /** Words of one source for another's: what is a job for one has a wage subsidy for another. */
    private static final Set<VacancyKind> JOBS =
            EnumSet.of(VacancyKind.JOB, VacancyKind.SUMMER_JOB, VacancyKind.SUBSIDISED);

    private static final Set<VacancyKind> TRAININGS = EnumSet.of(VacancyKind.TRAINING, VacancyKind.CARD_TRAINING);

    private Evidence() {}

    static Optional<Reason> kind(Ad one, Ad other) {
        var here = one.vacancy().kind();
        var there = other.vacancy().kind();
        if (here != there && !both(JOBS, here, there) && !both(TRAININGS, here, there)) {
            return Optional.of(Reason.OTHER_KIND);
        }
        boolean season = one.isSummerJob() != other.isSummerJob()
                && (one.title().summer() != other.title().summer() || one.isPermanent() || other.isPermanent());
        return season ? Optional.of(Reason.OTHER_SEASON) : Optional.empty();
    }

    private static boolean both(Set<VacancyKind> group, VacancyKind one, VacancyKind other) {
        return group.contains(one) && group.contains(other);
    }

    static Optional<Reason> period(Ad one, Ad other) {
        var here = one.vacancy().schedule();
        var there = other.vacancy().schedule();
        return isFar(here.starts(), there.starts()) || isFar(here.ends(), there.ends())
                ? Optional.of(Reason.OTHER_PERIOD)
                : Optional.empty();
    }

    private static boolean isFar(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && Math.abs(ChronoUnit.DAYS.between(one, other)) > OTHER_PERIOD_DAYS;
    }

    /** Empty when one of them does not say, or when it is neither the same nor far. */
    static Optional<Reason> closing(Ad one, Ad other) {
        var here = one.vacancy().schedule().closes();
        var there = other.vacancy().schedule().closes();
        if (here == null || there == null) {
            return Optional.empty();
        }
        var apart = Duration.between(here, there).abs();
        if (apart.compareTo(SAME_CLOSING) <= 0) {
            return Optional.of(Reason.SAME_CLOSING);
        }
        return apart.compareTo(OTHER_CLOSING) > 0 ? Optional.of(Reason.OTHER_CLOSING) : Optional.empty();
    }

    static Optional<Reason> contact(Ad one, Ad other) {
        var here = one.vacancy().howToApply();
        var there = other.vacancy().howToApply();
        if (here.link() != null && there.link() != null && isSameSite(here.link(), there.link())) {
            return Optional.of(page(here.link()).equals(page(there.link())) ? Reason.SAME_PAGE : Reason.OTHER_PAGE);
        }
        return isSameContact(here, there) ? Optional.of(Reason.SAME_CONTACT) : Optional.empty();
    }

    private static boolean isSameContact(HowToApply one, HowToApply other) {
        boolean mail = one.email() != null && one.email().equalsIgnoreCase(other.email());
        return mail || one.phone() != null && one.phone().equals(other.phone());
    }

    private static boolean isSameSite(URI one, URI other) {
        return one.getHost().equalsIgnoreCase(other.getHost());
    }

    /** Some sites tell their pages apart only behind the number sign; anything else there is a place in the page. */
    private static String page(URI link) {
        var fragment = link.getFragment();
        boolean route = fragment != null && (fragment.startsWith("/") || fragment.startsWith("!"));
        return link.getPath() + "?" + link.getQuery() + (route ? "#" + fragment : "");
    }
}

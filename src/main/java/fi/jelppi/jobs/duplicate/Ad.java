package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A vacancy as the rules look at it; each part is made ready when it is first asked for. For one thread. */
final class Ad {

    private static final Pattern PERMANENT =
            Pattern.compile("vakituinen|vakinainen|toistaiseksi voimassa|permanent", Pattern.CASE_INSENSITIVE);

    private final Vacancy vacancy;
    private @Nullable EmployerName employer;
    private @Nullable TitleWords title;
    private @Nullable List<Spot> spots;
    private @Nullable Set<String> keys;

    Ad(Vacancy vacancy) {
        this.vacancy = vacancy;
    }

    Vacancy vacancy() {
        return vacancy;
    }

    EmployerName employer() {
        var known = employer == null ? EmployerName.of(vacancy.employer()) : employer;
        employer = known;
        return known;
    }

    TitleWords title() {
        var known = title == null ? TitleWords.of(vacancy.title()) : title;
        title = known;
        return known;
    }

    List<Spot> spots() {
        var known = spots == null ? Spot.of(vacancy) : spots;
        spots = known;
        return known;
    }

    Set<String> keys() {
        var known = keys == null ? DuplicateKeys.of(this) : keys;
        keys = known;
        return known;
    }

    boolean isPermanent() {
        return PERMANENT.matcher(vacancy.title()).find();
    }

    boolean isSummerJob() {
        return vacancy.kind() == VacancyKind.SUMMER_JOB;
    }
}

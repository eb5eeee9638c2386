package fi.jelppi.jobs.duplicate;

import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A vacancy made ready for being compared with many. */
record Ad(Vacancy vacancy, EmployerName employer, TitleWords title, List<Spot> spots) {

    private static final Pattern PERMANENT =
            Pattern.compile("vakituinen|vakinainen|toistaiseksi voimassa|permanent", Pattern.CASE_INSENSITIVE);

    static Ad of(Vacancy vacancy) {
        return new Ad(vacancy, EmployerName.of(vacancy.employer()), TitleWords.of(vacancy.title()), Spot.of(vacancy));
    }

    boolean isPermanent() {
        return PERMANENT.matcher(vacancy.title()).find();
    }

    boolean isSummerJob() {
        return vacancy.kind() == VacancyKind.SUMMER_JOB;
    }

    boolean hasSameTitle(Ad other) {
        return vacancy.title()
                .toLowerCase(Locale.ROOT)
                .equals(other.vacancy.title().toLowerCase(Locale.ROOT));
    }
}

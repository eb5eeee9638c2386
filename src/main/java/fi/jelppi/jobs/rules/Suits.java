package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import java.time.LocalDate;
import java.util.Set;

/** Whether a vacancy suits somebody of a birth year: by the age it states, and by what the law allows at all. */
public enum Suits {
    FITS,
    TOO_YOUNG,
    TOO_OLD,
    /** No age is stated, or it depends on the birthday. */
    ASK;

    /** Below the year of this birthday nobody may be hired (laki 998/1993, 2 §). */
    private static final int YOUNGEST = 14;

    /** With a contract of employment, to which the law on young workers applies. */
    private static final Set<VacancyKind> EMPLOYMENT =
            Set.of(VacancyKind.JOB, VacancyKind.SUMMER_JOB, VacancyKind.SUBSIDISED, VacancyKind.APPRENTICESHIP);

    /** Whether the law on young workers applies to its contract. */
    public static boolean isEmployment(VacancyKind kind) {
        return EMPLOYMENT.contains(kind);
    }

    /** @param today where the vacancy does not say when the work starts */
    public static Suits of(Vacancy vacancy, int birthYear, LocalDate today) {
        var starts = vacancy.schedule().starts();
        int turns = (starts == null ? today : starts).getYear() - birthYear;
        if (turns < YOUNGEST && isEmployment(vacancy.kind())) {
            return TOO_YOUNG;
        }
        var age = vacancy.requirements().age();
        return age == null ? ASK : of(age, turns);
    }

    private static Suits of(Age age, int turns) {
        boolean before = age.allows(turns - 1);
        boolean after = age.allows(turns);
        if (before || after) {
            return before && after ? FITS : ASK;
        }
        var from = age.from();
        return from != null && turns < from ? TOO_YOUNG : TOO_OLD;
    }
}

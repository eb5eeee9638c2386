package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Whether somebody of a birth year has the age that a vacancy states, at the start of the work. */
public enum AgeFit {
    FITS,
    /** It depends on the birthday. */
    DEPENDS,
    /** No age is stated: one has to ask the employer. */
    ASK,
    NO;

    /** @param now where the vacancy does not say when the work starts */
    public static AgeFit of(Vacancy vacancy, int birthYear, Instant now, ZoneId zone) {
        var starts = vacancy.schedule().starts();
        int year = (starts == null ? LocalDate.ofInstant(now, zone) : starts).getYear();
        return of(vacancy.requirements().age(), year - birthYear);
    }

    /** @param turns years that the person turns in the year of the start */
    static AgeFit of(@Nullable Age age, int turns) {
        if (age == null) {
            return ASK;
        }
        boolean after = age.allows(turns);
        boolean before = age.allows(turns - 1);
        return after && before ? FITS : after || before ? DEPENDS : NO;
    }
}

package fi.jelppi.jobs;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Requirements.Found;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/**
 * What the desk knows better than source and rules; stays when the source changes. Null leaves a matter as it is; to say
 * that something is not stated is a correction too.
 *
 * @param kind as {@link VacancyKind#code}
 * @param age corrected limits
 * @param licence as {@link Stated#code}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Correction(
        @Nullable String kind,
        @Nullable Limits age,
        @Nullable String licence,
        @Nullable String experience,
        @Nullable String voucher,
        @Nullable String partTime) {

    public static final Correction NONE = new Correction(null, null, null, null, null, null);

    /** Both null: no age is asked for that anybody knows of. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Limits(@Nullable Integer from, @Nullable Integer to) {

        @Nullable
        Age age() {
            return from == null && to == null ? null : new Age(from, to);
        }
    }

    Vacancy apply(Vacancy vacancy) {
        var asked = vacancy.requirements();
        var found = EnumSet.noneOf(Found.class);
        found.addAll(asked.found());
        if (age != null) {
            found.remove(Found.AGE);
        }
        if (licence != null) {
            found.remove(Found.LICENCE);
        }
        if (experience != null) {
            found.remove(Found.EXPERIENCE);
        }
        if (voucher != null) {
            found.remove(Found.VOUCHER);
        }
        if (partTime != null) {
            found.remove(Found.PART_TIME);
        }
        var requirements = new Requirements(
                age == null ? asked.age() : age.age(),
                or(licence, asked.licence()),
                asked.car(),
                or(experience, asked.experience()),
                asked.cards(),
                asked.languages(),
                found);
        var offer = new Offer(
                vacancy.offer().pay(),
                vacancy.offer().positions(),
                or(voucher, vacancy.offer().voucher()));
        return new Vacancy(
                kind == null ? vacancy.kind() : VacancyKind.ofCode(kind),
                vacancy.title(),
                vacancy.employer(),
                vacancy.description(),
                vacancy.places(),
                vacancy.remote(),
                vacancy.schedule().with(or(partTime, vacancy.schedule().partTime())),
                offer,
                requirements,
                vacancy.howToApply(),
                vacancy.sources());
    }

    private static Stated or(@Nullable String code, Stated otherwise) {
        return code == null ? otherwise : Stated.ofCode(code);
    }
}

package fi.jelppi.jobs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.VacancyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuitsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void comparesTheStatedAgeWithTheYearInWhichTheWorkStarts() {
        var vacancy = summer().ages(16, 18).vacancy();
        assertThat(Suits.of(vacancy, 2010, TODAY)).isEqualTo(Suits.FITS);
        assertThat(Suits.of(vacancy, 2011, TODAY)).isEqualTo(Suits.ASK);
        assertThat(Suits.of(vacancy, 2012, TODAY)).isEqualTo(Suits.TOO_YOUNG);
        assertThat(Suits.of(vacancy, 2008, TODAY)).isEqualTo(Suits.ASK);
        assertThat(Suits.of(vacancy, 2007, TODAY)).isEqualTo(Suits.TOO_OLD);
        assertThat(Suits.of(summer().ages(18, null).vacancy(), 1966, TODAY)).isEqualTo(Suits.FITS);
        assertThat(Suits.of(summer().ages(null, 17).vacancy(), 1966, TODAY)).isEqualTo(Suits.TOO_OLD);
    }

    @Test
    void takesThisYearWhereTheStartIsNotTold() {
        var vacancy = SomeVacancy.called("1").ages(16, null).vacancy();
        assertThat(Suits.of(vacancy, 2011, TODAY)).isEqualTo(Suits.TOO_YOUNG);
        assertThat(Suits.of(vacancy, 2009, TODAY)).isEqualTo(Suits.FITS);
    }

    @Test
    void asksWhereNoAgeIsStated() {
        assertThat(Suits.of(summer().vacancy(), 2012, TODAY)).isEqualTo(Suits.ASK);
    }

    @Test
    void nobodyIsHiredBeforeTheYearOfTheFourteenthBirthday() {
        assertThat(Suits.of(summer().vacancy(), 2014, TODAY)).isEqualTo(Suits.TOO_YOUNG);
        assertThat(Suits.of(summer().vacancy(), 2013, TODAY)).isEqualTo(Suits.ASK);
        assertThat(Suits.of(summer().kind(VacancyKind.VOLUNTEER).vacancy(), 2014, TODAY))
                .isEqualTo(Suits.ASK);
    }

    private static SomeVacancy summer() {
        return SomeVacancy.called("1").work(JUNE, JUNE, "");
    }
}

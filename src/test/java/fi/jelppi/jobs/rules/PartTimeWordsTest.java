package fi.jelppi.jobs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.VacancyKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartTimeWordsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Työ on osa-aikaista. | YES",
                "Haemme osa-aikaista siivoojaa. | YES",
                "Kyseessä on osa‑aikatyö iltaisin. | YES",
                "Työaika on 18 tuntia viikossa ja palkka 15 euroa tunnissa. | YES",
                "Työaika 20–25 h/vko. | YES",
                "Viikkotyöaika on 38,25 tuntia viikossa. | NO",
                "Työ on kokoaikainen ja vakituinen. | NO",
                "Haemme kokopäiväistä keittäjää. | NO",
                "Työaika on 30–38 h viikossa. | NOT_STATED",
                "Työaika on 32 tuntia viikossa. | NOT_STATED",
                "Työ voi olla myös osa-aikaista. | NOT_STATED",
                "Osa-aikainen työ on mahdollista. | NOT_STATED",
                "Työ on koko- tai osa-aikainen. | NOT_STATED",
                "Emme tarjoa osa-aikatyötä. | NOT_STATED",
                "Olemme auki 20 tuntia viikossa. | NOT_STATED",
                "Osa-aikaeläke ei ole este. | NOT_STATED",
                "Työaika on vähintään 20 tuntia viikossa. | NOT_STATED",
                "Työaika on väh. 20 tuntia viikossa. | NOT_STATED",
                "Työaika on enintään 38 h/vko. | NOT_STATED",
                "Työaika voi olla 20 tai 38 tuntia viikossa. | NOT_STATED",
                "Työ sopii osa-aikaiseksi. | NOT_STATED",
                "Työaika on joustava. | NOT_STATED"
            })
    void readsASentence(String sentence, Stated partTime) {
        var reading = Hints.read(job().text(sentence).vacancy());
        assertThat(reading.partTime()).isEqualTo(partTime);
        assertThat(reading.requirements().found().contains(Found.PART_TIME)).isEqualTo(partTime != Stated.NOT_STATED);
    }

    @ParameterizedTest
    @CsvSource({
        "20 h viikossa, YES",
        "osa-aikainen 25 h viikossa, YES",
        "15–20 t/vko, YES",
        "37.5 h/vko, NO",
        "kokoaikainen, NO",
        "6 h päivässä, NOT_STATED",
        "sopimuksen mukaan, NOT_STATED",
        "0 h viikossa, NOT_STATED",
        "vuorotyö, NOT_STATED"
    })
    void readsWhatStandsAsTheWorkingTime(String hours, Stated partTime) {
        assertThat(Hints.read(job().work(DAY, DAY, hours).vacancy()).partTime()).isEqualTo(partTime);
    }

    @Test
    void saysNothingWhereHoursAndTextDisagree() {
        var reading = Hints.read(job().work(DAY, DAY, "20 h viikossa")
                .text("Työ on kokoaikainen.")
                .vacancy());
        assertThat(reading.partTime()).isEqualTo(Stated.NOT_STATED);
        assertThat(reading.why()).isEmpty();
    }

    @Test
    void isAMatterOfEmploymentOnly() {
        var friend = SomeVacancy.called("1").kind(VacancyKind.VOLUNTEER).work(DAY, DAY, "2 h viikossa");
        assertThat(Hints.read(friend.vacancy()).partTime()).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void whatWasReadIsMarkedNamesItsWordsAndCanBeTakenBack() {
        var vacancy = job().work(DAY, DAY, "20 h viikossa").vacancy();
        var filled = Hints.fill(vacancy);
        assertThat(filled.schedule().partTime()).isEqualTo(Stated.YES);
        assertThat(Hints.reasons(filled)).containsExactly(new Hint(Found.PART_TIME, "20 h viikossa"));
        assertThat(Hints.fill(filled)).isSameAs(filled);
        assertThat(Hints.unread(filled)).isEqualTo(vacancy);
    }

    private static SomeVacancy job() {
        return SomeVacancy.called("1").kind(VacancyKind.JOB).title("Siivooja");
    }
}

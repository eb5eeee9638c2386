package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.VacancyKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleKindTest {

    @ParameterizedTest
    @CsvSource({
        "Kesätyöntekijä puistoihin, SUMMER_JOB",
        "KESÄTYÖNTEKIJÖITÄ, SUMMER_JOB",
        "Siivooja (kesä 2027), SUMMER_JOB",
        "Kesäkahvilan myyjä, SUMMER_JOB",
        "TET-viikko päiväkodissa, TET",
        "Keittiöapulainen työkokeiluun, WORK_TRIAL",
        "Kiinteistönhoitaja oppisopimuksella, APPRENTICESHIP",
        "Toimistotyöntekijä palkkatuella, SUBSIDISED",
        "'Talonmies, palkkatuettu työ', SUBSIDISED",
        "Nuoriso-ohjaajan harjoittelu, TRAINEESHIP",
        "Viestinnän harjoittelija, TRAINEESHIP",
        "'Nuoriso-ohjaaja, kesätyö', SUMMER_JOB",
        "Kesäksi mansikanpoimijoita, SUMMER_JOB",
        "Kesälomasijainen terveysasemalle, SUMMER_JOB",
        "Kesäkokki, SUMMER_JOB",
        "Kesätarjoilija, SUMMER_JOB",
        "Kesäsairaanhoitaja, SUMMER_JOB",
        "Kesäohjaaja leirille, SUMMER_JOB",
        "Kesäpuutarhuri, SUMMER_JOB",
        "Kesätyöapulainen, SUMMER_JOB",
        "Koulunkäynninohjaaja oppisopimuksella, APPRENTICESHIP",
        "Tavarankäsittelijä työkokeiluun, WORK_TRIAL",
        "TET-paikka kirjastossa, TET",
        "Vapaaehtoinen kesäleirille, VOLUNTEER",
        "Vapaaehtoisia ystäviä vanhuksille, VOLUNTEER"
    })
    void readsTheKindThatATitleNames(String title, VacancyKind kind) {
        assertThat(TitleKind.of(title)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kokki",
                "Opettaja, Kesälahden koulu",
                "Kesäkuun alusta: lähihoitaja",
                "Kesäyliopiston suunnittelija",
                "Oppisopimuskoordinaattori",
                "Palkkatukiasiantuntija",
                "Harjoittelukoulun lehtori",
                "Työkokeiluohjaaja",
                "TET-koordinaattori",
                "Harjoittelijakoordinaattori",
                "Asiantuntija, palkkatuki ja starttiraha",
                "Palkkatuki- ja velka-asiantuntija",
                "Kouluttaja, oppisopimus",
                "Opinto-ohjaaja (TET ja oppisopimus)",
                "Kesätyökoordinaattori",
                "Kesä-heinäkuussa alkava: kokki",
                "Opettaja, Kesämäen koulu",
                "Lähihoitaja, vakituinen (ei kesätyö)",
                "Vapaaehtoistyön koordinaattori",
                "Tetra-asentaja",
                ""
            })
    void saysNothingOfOtherTitles(String title) {
        // In June alone is a time, and whoever looks after trainees is none.
        assertThat(TitleKind.of(title)).isEmpty();
    }
}

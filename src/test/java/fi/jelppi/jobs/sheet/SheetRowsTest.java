package fi.jelppi.jobs.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.source.Incoming.Reason;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of real files become vacancies, or are refused for a reason. */
class SheetRowsTest {

    private static final SheetSource SOURCE =
            new SheetSource("sheet-1", "Kunta", "Lähde: Kunta", true, VacancyKind.SUMMER_JOB, "");

    @TempDir
    Path folder;

    @Test
    void takesOverWhatARowSays() throws Exception {
        var vacancy = good("Tunniste;Otsikko;Työnantaja;Laji;Paikkakunta;Postinumero;Kuvaus;Julkaistu;Hakuaika päättyy;"
                + "Alkaa;Päättyy;Työaika;Palkka;Paikkoja;Kesätyöseteli;Ikä vähintään;Linkki;Sähköposti;Puhelin\n"
                + "007;Puistotyö;Rovaniemen kaupunki;kesätyö;Muurola;97140;\"Hoidat puistoa.\n- nurmikko\";2.5.2026;"
                + "31.5.2026 klo 16;1.6.2026;30.6.2026;6 h/pv;9,50 €/h;12 kpl;Kyllä;15 v;www.rovaniemi.fi/työ;"
                + "tyot@rovaniemi.fi;Maija 040 123 4567\n");
        assertThat(vacancy.source().externalId()).isEqualTo("007");
        assertThat(vacancy.source().attribution()).isEqualTo("Lähde: Kunta");
        assertThat(vacancy.source().updated()).isEqualTo(Instant.parse("2026-05-01T21:00:00Z"));
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.SUMMER_JOB);
        assertThat(vacancy.description())
                .containsExactly(Block.paragraph("Hoidat puistoa."), new Block(Block.Kind.ITEM, "nurmikko"));
        assertThat(vacancy.places()).hasSize(1);
        assertThat(vacancy.places().getFirst().name()).isEqualTo("Muurola");
        assertThat(vacancy.places().getFirst().postalCode()).isEqualTo("97140");
        assertThat(vacancy.places().getFirst().at()).isNotNull();
        assertThat(vacancy.schedule().closes()).isEqualTo(Instant.parse("2026-05-31T13:00:00Z"));
        assertThat(vacancy.schedule().starts()).isEqualTo(LocalDate.of(2026, 6, 1));
        assertThat(vacancy.schedule().ends()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(vacancy.schedule().hours()).isEqualTo("6 h/pv");
        assertThat(vacancy.offer().pay()).isEqualTo("9,50 €/h");
        assertThat(vacancy.offer().positions()).isEqualTo(12);
        assertThat(vacancy.offer().voucher()).isEqualTo(Stated.YES);
        assertThat(vacancy.requirements().age()).isEqualTo(new Age(15, null));
        assertThat(vacancy.howToApply().link()).isEqualTo(URI.create("https://www.rovaniemi.fi/työ"));
        assertThat(vacancy.howToApply().email()).isEqualTo("tyot@rovaniemi.fi");
        assertThat(vacancy.howToApply().phone()).hasToString("PhoneNumber[10 digits]");
    }

    @Test
    void knowsEnglishAndSwedishHeadings() throws Exception {
        var english = good("Job title,Company,City,Apply by,E-mail\nCook,Hotel,Kemi,2026-06-01,a@b.fi\n");
        assertThat(english.employer().name()).isEqualTo("Hotel");
        assertThat(english.schedule().closes()).isNotNull();
        var swedish = good("Befattning;Arbetsgivare;Ort;Sista ansökningsdag\nKock;Hotell;Kemi;1.6.2026\n");
        assertThat(swedish.title()).isEqualTo("Kock");
        assertThat(swedish.schedule().closes()).isEqualTo(english.schedule().closes());
    }

    @ParameterizedTest
    @CsvSource({
        "kesätyö, SUMMER_JOB",
        "Vapaaehtoistyö, VOLUNTEER",
        "harjoittelu, TRAINEESHIP",
        "TET, TET",
        "TET-jakso, TET",
        "oppisopimus, APPRENTICESHIP",
        "Palkkatuki, SUBSIDISED",
        "työkokeilu, WORK_TRIAL",
        "koulutus, TRAINING",
        "korttikoulutus, CARD_TRAINING",
        "Määräaikainen, SUMMER_JOB",
        "osa-aikatyö, SUMMER_JOB",
        "vakituinen, JOB",
        "sommarjobb, SUMMER_JOB",
        "'', SUMMER_JOB",
        "-, SUMMER_JOB"
    })
    void knowsKindsByTheirWords(String word, VacancyKind kind) throws Exception {
        assertThat(good("Otsikko;Työnantaja;Laji\nA;B;" + word + "\n").kind()).isEqualTo(kind);
    }

    @Test
    void whereARowDoesNotSayItsKindItsTitleMay() throws Exception {
        assertThat(good("Otsikko;Työnantaja\nViestinnän harjoittelija;B\n").kind())
                .isEqualTo(VacancyKind.TRAINEESHIP);
        assertThat(good("Otsikko;Työnantaja;Laji\nHarjoittelija;B;Määräaikainen\n")
                        .kind())
                .isEqualTo(VacancyKind.TRAINEESHIP);
        assertThat(good("Otsikko;Työnantaja;Laji\nKesätyöntekijä;B;vakituinen\n")
                        .kind())
                .isEqualTo(VacancyKind.JOB);
    }

    @ParameterizedTest
    @CsvSource({"100, 00100", "1230, 01230", "96100, 96100", "96 100, 96100", "96100.0, 96100", "FI-96100, 96100"})
    void zerosThatASpreadsheetLostComeBack(String cell, String postalCode) throws Exception {
        var vacancy = good("Otsikko;Työnantaja;Postinumero\nA;B;" + cell + "\n");
        assertThat(vacancy.places().getFirst().postalCode()).isEqualTo(postalCode);
        assertThat(vacancy.places().getFirst().name()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"12.5, '12,5'", "1800, 1800", "9.50 €/h, 9.50 €/h"})
    void bareNumbersOfPayStandAsFinnsWriteThem(String cell, String pay) throws Exception {
        assertThat(good("Otsikko;Työnantaja;Palkka\nA;B;" + cell + "\n").offer().pay())
                .isEqualTo(pay);
    }

    @ParameterizedTest
    @CsvSource({"15–17, '', 15, 17", "15, 15–17, 15, 17", "15, 17, 15, 17"})
    void ofARangeOfAgesEachColumnTakesItsOwnLimit(String from, String to, int least, int most) throws Exception {
        var vacancy = good("Otsikko;Työnantaja;Ikä vähintään;Ikä enintään\nA;B;" + from + ";" + to + "\n");
        assertThat(vacancy.requirements().age()).isEqualTo(new Age(least, most));
    }

    @Test
    void idsKeepTheZerosThatTheFileHas() throws Exception {
        assertThat(good("Tunniste;Otsikko;Työnantaja\n\"=\"\"00123\"\"\";A;B\n")
                        .source()
                        .externalId())
                .isEqualTo("00123");
    }

    @Test
    void withoutAnIdEmployerTitleAndPlaceNameARow() throws Exception {
        var one = good("Otsikko;Työnantaja;Paikkakunta;Palkka\nKokki;Hotelli;Kemi;10 €\n");
        var same = good("Työnantaja;Paikkakunta;Otsikko\nHOTELLI; Kemi ;kokki\n");
        var other = good("Otsikko;Työnantaja;Paikkakunta\nKokki;Hotelli;Tornio\n");
        assertThat(same.source().externalId()).isEqualTo(one.source().externalId());
        assertThat(other.source().externalId()).isNotEqualTo(one.source().externalId());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>Hoidat pihaa.",
                "Hoidat <img src='https://seuraa.example/x.gif' onerror='alert(1)'>pihaa.",
                "<a href='javascript:alert(1)'>Hoidat pihaa.</a>",
                "<iframe src='https://paha.example'></iframe><p>Hoidat pihaa.</p>"
            })
    void ofMarkupOnlyTheWordsAreLeft(String html) throws Exception {
        var quoted = "\"" + html + "\"";
        var vacancy = good("Otsikko;Työnantaja;Kuvaus\n" + quoted + ";" + quoted + ";" + quoted + "\n");
        assertThat(vacancy.title()).isEqualTo("Hoidat pihaa.");
        assertThat(vacancy.employer().name()).isEqualTo("Hoidat pihaa.");
        assertThat(vacancy.description()).containsExactly(Block.paragraph("Hoidat pihaa."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Otsikko                    | ''                           | NO_TITLE
                    Työnantaja                 | ''                           | NO_EMPLOYER
                    Tunniste                   | ''                           | NO_ID
                    Laji                       | xyzzy                        | UNKNOWN_KIND
                    Hakuaika päättyy           | 1/6/2026                     | BAD_TIME
                    Hakuaika päättyy           | 31.6.2026                    | BAD_TIME
                    Alkaa                      | joskus                       | BAD_TIME
                    Linkki                     | javascript:alert(1)          | BAD_LINK
                    Linkki                     | data:text/html,x             | BAD_LINK
                    Linkki                     | file:///etc/passwd           | BAD_LINK
                    Linkki                     | https://user@paha.example/   | BAD_LINK
                    Linkki                     | https://a b.example/         | BAD_LINK
                    Sähköposti                 | ei osoite                    | BAD_EMAIL
                    Sähköposti                 | a@b.fi?bcc=c@d.fi            | BAD_EMAIL
                    Puhelin                    | soita                        | BAD_PHONE
                    Puhelin                    | 040 123 4567 tai 040 765 4321| BAD_PHONE
                    Paikkoja                   | -3                           | BAD_VALUE
                    Paikkoja                   | 0                            | BAD_VALUE
                    Ikä vähintään              | 400                          | BAD_VALUE
                    Ikä vähintään              | nuori                        | BAD_VALUE
                    Kesätyöseteli              | ehkä                         | BAD_VALUE
                    Postinumero                | 123456                       | BAD_VALUE
                    Otsikko                    | =HYPERLINK("https://paha")   | FORMULA
                    Työnantaja                 | #REF!                        | FORMULA
                    """)
    void refusesACellThatCannotBeTrue(String column, String cell, Reason reason) throws Exception {
        var bad = bad(column, cell);
        assertThat(bad.reason()).isEqualTo(reason);
        assertThat(bad.row()).isEqualTo(2);
        assertThat(bad.field()).isEqualTo(SheetField.of(column));
        assertThat(bad.value()).isEqualTo(cell);
    }

    /** Written by other programs against formula injection, and by people for telephone numbers. */
    @Test
    void aSignInFrontIsNoFormula() throws Exception {
        var vacancy = good("Otsikko;Työnantaja;Puhelin\n'-Kokki;'@Hotelli;'+358 40 123 4567\n");
        assertThat(vacancy.title()).isEqualTo("-Kokki");
        assertThat(vacancy.employer().name()).isEqualTo("@Hotelli");
        assertThat(vacancy.howToApply().phone()).isNotNull();
    }

    @Test
    void datesHaveToFollowEachOther() throws Exception {
        var published = "Otsikko;Työnantaja;Julkaistu;Hakuaika päättyy\nA;B;2.6.2026;1.6.2026\n";
        assertThat(refused(published).reason()).isEqualTo(Reason.CLOSES_BEFORE_PUBLISHED);
        var work = "Otsikko;Työnantaja;Alkaa;Päättyy\nA;B;2.6.2026;1.6.2026\n";
        assertThat(refused(work).reason()).isEqualTo(Reason.ENDS_BEFORE_STARTS);
    }

    @Test
    void aTextLongerThanAnyCellIsRefused() throws Exception {
        var text = "Otsikko;Työnantaja;Kuvaus\nA;B;" + "x".repeat(CellText.LONGEST + 1) + "\n";
        assertThat(refused(text).reason()).isEqualTo(Reason.TOO_LONG);
        var id = "Otsikko;Työnantaja;Tunniste\nA;B;" + "1".repeat(201) + "\n";
        assertThat(refused(id).reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refused(id).externalId()).isNull();
    }

    /** Patterns that try every way would need minutes, or more stack than there is. */
    @Test
    @Timeout(20)
    void aCellMadeToKeepAPatternBusyIsRefusedAtOnce() throws Exception {
        var age = "Otsikko;Työnantaja;Ikä\nA;B;15" + " ".repeat(30_000) + "x\n";
        assertThat(refused(age).reason()).isEqualTo(Reason.BAD_VALUE);
        var link = "Otsikko;Työnantaja;Linkki\nA;B;a" + ".a".repeat(15_000) + "\n";
        assertThat(refused(link).reason()).isEqualTo(Reason.BAD_LINK);
        var kind = "Otsikko;Työnantaja;Laji\nA;B;" + "(".repeat(30_000) + "\n";
        assertThat(refused(kind).reason()).isEqualTo(Reason.UNKNOWN_KIND);
    }

    @Test
    void columnsThatSayTheSameOrNothingAreTold() throws Exception {
        var sheet = SheetFile.read(SomeFile.text(folder, "Nimike;Firma;Rivi\nA;B;C\n"));
        var guessed = Columns.guess(sheet, Map.of());
        assertThat(guessed.problems(SOURCE)).containsExactly(Columns.Problem.NO_EMPLOYER);
        var chosen = guessed.with(1, SheetField.EMPLOYER);
        assertThat(chosen.problems(SOURCE)).isEmpty();
        assertThat(chosen.with(2, SheetField.TITLE).problems(SOURCE)).containsExactly(Columns.Problem.DOUBLED);
        assertThat(guessed.with(0, SheetField.UNUSED).problems(SOURCE)).contains(Columns.Problem.NO_TITLE);
        assertThat(Columns.guess(sheet, chosen.toRemember()).field(1)).isEqualTo(SheetField.EMPLOYER);
    }

    private Refusal bad(String column, String cell) throws Exception {
        var quoted = "\"" + cell.replace("\"", "\"\"") + "\"";
        return refused(
                switch (column) {
                    case "Otsikko" -> "Otsikko;Työnantaja\n" + quoted + ";B\n";
                    case "Työnantaja" -> "Otsikko;Työnantaja\nA;" + quoted + "\n";
                    default -> "Otsikko;Työnantaja;" + column + "\nA;B;" + quoted + "\n";
                });
    }

    private Vacancy good(String text) throws Exception {
        var read = read(text);
        assertThat(read).isInstanceOf(SheetRecord.Good.class);
        return ((SheetRecord.Good) read).vacancy();
    }

    private Refusal refused(String text) throws Exception {
        var read = read(text);
        assertThat(read).isInstanceOf(SheetRecord.Bad.class);
        return ((SheetRecord.Bad) read).refusal();
    }

    private SheetRecord.Read read(String text) throws Exception {
        var sheet = SheetFile.read(SomeFile.text(folder, text));
        var dates = new CellDates(LocalDate.of(2026, 5, 4), ZoneId.of("Europe/Helsinki"));
        var places = new RowPlaces(PlaceDirectory.shipped());
        return new SheetRecord(SOURCE, Columns.guess(sheet, Map.of()), places, dates)
                .read(sheet.rows().getFirst());
    }
}

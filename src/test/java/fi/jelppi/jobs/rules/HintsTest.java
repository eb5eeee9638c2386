package fi.jelppi.jobs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HintsTest {

    private static final LocalDate JUNE = LocalDate.of(2027, 6, 1);

    @Test
    void namesTheSentenceBehindEachFinding() {
        var reading = Hints.read(ad("Tervetuloa! Hakijan tulee olla vähintään 16-vuotias. B-ajokortti vaaditaan."));
        assertThat(reading.why())
                .containsExactly(
                        new Hint(Found.AGE, "Hakijan tulee olla vähintään 16-vuotias."),
                        new Hint(Found.LICENCE, "B-ajokortti vaaditaan."));
        assertThat(reading.requirements().found()).containsExactlyInAnyOrder(Found.AGE, Found.LICENCE);
    }

    @Test
    void leavesWhatTheSourceStates() {
        var stated = SomeVacancy.called("1")
                .ages(18, null)
                .text("Sopii 15-vuotiaalle. Ajokorttia ei tarvita. Kesätyöseteli käy.")
                .vacancy();
        var reading = Hints.read(stated);
        assertThat(reading.requirements().age()).isEqualTo(new Age(18, null));
        assertThat(reading.requirements().licence()).isEqualTo(Stated.NO);
        assertThat(reading.voucher()).isEqualTo(Stated.YES);
        assertThat(reading.requirements().found()).containsExactlyInAnyOrder(Found.LICENCE, Found.VOUCHER);
        assertThat(Hints.read(SomeVacancy.called("1")
                                .voucher()
                                .asks(Stated.YES, Stated.YES)
                                .text("Ajokorttia tai kokemusta ei tarvita. Kesätyöseteliä ei hyväksytä.")
                                .vacancy())
                        .why())
                .isEmpty();
    }

    @Test
    void aCountryIsNoLanguage() {
        assertThat(Hints.read(ad("Palvelet asiakkaita kaikkialla Suomessa."))
                        .requirements()
                        .languages())
                .isEmpty();
    }

    @Test
    void saysNothingWhereSentencesDisagree() {
        var reading = Hints.read(ad("B-ajokortti vaaditaan. Kesätöihin et tarvitse ajokorttia. "
                + "Myyjän tulee olla vähintään 18-vuotias. Puistoihin haetaan vähintään 15-vuotiaita."));
        assertThat(reading.requirements().licence()).isEqualTo(Stated.NOT_STATED);
        assertThat(reading.requirements().age()).isNull();
        assertThat(reading.why()).isEmpty();
    }

    @Test
    void readsItemsByWhatStandsAboveThem() {
        var asked = Hints.read(with(
                        heading("Edellytämme"),
                        item("B-ajokortti"),
                        item("hygieniapassi"),
                        Block.paragraph("Eduksi katsomme:"),
                        item("työturvallisuuskortti"),
                        item("kokemus vastaavasta työstä"),
                        heading("Tarjoamme"),
                        item("kokemusta"),
                        item("tulityökortin")))
                .requirements();
        assertThat(asked.licence()).isEqualTo(Stated.YES);
        assertThat(asked.cards()).containsExactly("hygieniapassi");
        assertThat(asked.experience()).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void readsTheLinesOfAParagraphAsItems() {
        var asked = Hints.read(ad("Vaatimukset:\n- ajokortti\n- vähintään 18 vuoden ikä\nMuuta:\n- oma auto"))
                .requirements();
        assertThat(asked.licence()).isEqualTo(Stated.YES);
        assertThat(asked.age()).isEqualTo(new Age(18, null));
        assertThat(asked.car()).isEqualTo(Stated.NOT_STATED);
    }

    @Test
    void readsTheTitle() {
        var reading = Hints.read(SomeVacancy.called("1")
                .title("Kesätyö 15–17-vuotiaille (kesätyöseteli)")
                .vacancy());
        assertThat(reading.requirements().age()).isEqualTo(new Age(15, 17));
        assertThat(reading.voucher()).isEqualTo(Stated.YES);
    }

    @Test
    void countsBirthYearsFromTheYearInWhichTheWorkStarts() {
        var text = "Haemme vuosina 2009–2011 syntyneitä nuoria.";
        assertThat(Hints.read(ad(text)).requirements().age()).isEqualTo(new Age(16, 18));
        assertThat(Hints.read(SomeVacancy.called("1").text(text).vacancy())
                        .requirements()
                        .age())
                .isNull();
    }

    @Test
    void fillsTheVacancyAndReadsNothingTwice() {
        var filled = Hints.fill(ad("Työ sopii 15-vuotiaalle. Kesätyöseteli käy."));
        assertThat(filled.requirements().age()).isEqualTo(new Age(15, null));
        assertThat(filled.offer().voucher()).isEqualTo(Stated.YES);
        assertThat(Hints.fill(filled)).isSameAs(filled);
    }

    @Test
    void tellsAgainWhyItFoundWhatIsMarked() {
        var filled = Hints.fill(ad("Työ sopii 15-vuotiaalle. Kesätyöseteli käy. Hygieniapassi vaaditaan."));
        assertThat(Hints.reasons(filled))
                .containsExactly(
                        new Hint(Found.AGE, "Työ sopii 15-vuotiaalle."),
                        new Hint(Found.CARDS, "Hygieniapassi vaaditaan."),
                        new Hint(Found.VOUCHER, "Kesätyöseteli käy."));
        assertThat(Hints.reasons(SomeVacancy.called("1")
                        .ages(15, null)
                        .text("Työ sopii 15-vuotiaalle.")
                        .vacancy()))
                .isEmpty();
    }

    @Test
    void readsNothingOutOfWhatIsNoAdvertisement() {
        for (String text : List.of(
                "",
                "   ",
                "ÄÖÅ".repeat(5_000),
                "ei ".repeat(3_000),
                "99-99-99-vuotias, 00-vuotias, yli 99 vuotta, ikäraja 0",
                "vähintään 18-vuotias ".repeat(200),
                "\u0000\uD800 ikäraja \uDFFF",
                "Ikäraja 999 vuotta")) {
            assertThat(Hints.read(ad(text)).why()).as(text).isEmpty();
        }
    }

    @Test
    void readsALongTextInTime() {
        var lines = new String[5_000];
        Arrays.fill(lines, "Ei haittaa, vaikka sinulla ei olisi kokemusta tai ajokorttia tai 18-vuotiaan voimia.");
        long start = System.nanoTime();
        Hints.read(ad(String.join(" ", lines)));
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static Vacancy ad(String text) {
        return SomeVacancy.called("1").text(text).work(JUNE, JUNE, "").vacancy();
    }

    private static Vacancy with(Block... blocks) {
        return SomeVacancy.called("1").blocks(blocks).vacancy();
    }

    private static Block heading(String text) {
        return new Block(Block.Kind.HEADING, text);
    }

    private static Block item(String text) {
        return new Block(Block.Kind.ITEM, text);
    }
}

package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for whoever writes a guide. */
class ReadingEaseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static ReadingEase ease(String body) {
        return ReadingEase.of(
                Proof.text("---\ntitle: Kortti\npurpose: Tilaat kortin.\n---\n\n## Alku {#end}\n\n" + body + "\n"));
    }

    @Test
    void countsWordsOfEachSentence() {
        var ease = ease("Avaa sivu. Paina **Kirjaudu** tai [soita](tel:0401234567)!\n\n- Ota kortti\n- Mene pois");
        assertThat(ease.sentences()).isEqualTo(5);
        assertThat(ease.average()).isEqualTo((2 + 2 + 4 + 2 + 2) / 5.0, within(0.001));
        assertThat(ease.tooLong()).isEmpty();
    }

    @Test
    void listsSentencesOfMoreThanTwelveWords() {
        var twelve = "Yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista";
        assertThat(ease(twelve + ".").tooLong()).isEmpty();
        assertThat(ease("Lyhyt.\n\n> [!SEE]\n> " + twelve + " kolmetoista.").tooLong())
                .containsExactly(twelve + " kolmetoista.");
    }

    @Test
    void nothingWrittenIsNothingToRead() {
        assertThat(ReadingEase.of(Proof.text(""))).isEqualTo(new ReadingEase(0, 0, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26, OVERDUE", "2026-11-27, SOON", "2026-12-27, SOON", "2026-12-28, LATER"})
    void aReviewIsDueWithinThirtyDays(LocalDate review, Review expected) {
        var about = new About(
                Set.of(Audience.ACTOR),
                Theme.TAX,
                "OmaVero",
                5,
                TODAY.minusMonths(5),
                "Jelppi",
                review,
                List.of(),
                List.of());
        assertThat(Review.of(about, TODAY)).isEqualTo(expected);
    }

    @Test
    void aTemplateLacksNothingButWhatOnlyItsWriterKnows() {
        var problems = Proof.problems(SomeGuide.ID, GuideTemplate.files(TODAY));
        assertThat(problems).extracting(GuideProblem::kind).containsOnly(GuideProblem.Kind.MISSING_FIELD);
        assertThat(problems).extracting(GuideProblem::what).containsOnly("title", "purpose", "service", "checked-by");
    }
}

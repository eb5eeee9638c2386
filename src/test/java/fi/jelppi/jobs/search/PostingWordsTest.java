package fi.jelppi.jobs.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.shared.search.TextIndex;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vacancies by their words. */
class PostingWordsTest {

    private final TextIndex index = new TextIndex();
    private final Posting cleaner = SomeVacancy.called("1")
            .title("Haemme siivoojia")
            .employer("Lapin hotelli Oy")
            .text("Työ sopii myös opiskelijalle.")
            .somewhere("Rovaniemi")
            .posting();
    private final Posting hospital =
            SomeVacancy.called("2").title("Laitossiivooja").employer("Sairaala").posting();
    private final Posting gardener = SomeVacancy.called("3")
            .title("Puistotyöntekijä")
            .employer("Rovaniemen kaupunki")
            .text("Leikkaat nurmikkoa ja hoidat kukkia. Kokemus on eduksi, ja yhdistys opastaa.")
            .posting();

    @BeforeEach
    void fill() {
        put(cleaner, hospital, gardener);
    }

    /** What is typed is not how it is written in the advertisement. */
    @ParameterizedTest
    @CsvSource({
        "siivooja, 1",
        "Siivoojaksi, 1",
        "hotelli, 1",
        "hotellissa, 1",
        "puistotyöntekijäksi, 3",
        "nurmikko, 3",
        "kukka, 3",
        "rovaniemellä, 1",
        "opiskelija, 1",
        "kokemukset, 3",
        "yhdistyksessä, 3",
        "pui, 3"
    })
    void findsOtherFormsOfAWord(String typed, String externalId) {
        assertThat(found(typed)).contains(externalId);
    }

    @Test
    void findsPartsOfCompounds() {
        assertThat(found("siivooja")).containsExactlyInAnyOrder("1", "2");
        assertThat(found("laitos siivooja")).containsExactly("2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"siivoja", "sivooja", "siivooka"})
    void forgivesATypo(String typed) {
        assertThat(found(typed)).contains("1");
    }

    @Test
    void findsNothingForAnotherWord() {
        assertThat(found("hammaslääkäri")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "?", "siiv*", "\\", "\"", "AND OR NOT", "(((", "a:b", "<script>", "~~~"})
    void takesSignsForNothingSpecial(String typed) {
        assertThat(found(typed)).doesNotContain("3");
    }

    @Test
    void forgetsWhatIsGoneAndTakesWhatIsNew() {
        index.remove(List.of(cleaner.id().value()));
        assertThat(found("siivooja")).containsExactly("2");
        put(new Posting(gardener.id(), SomeVacancy.called("3").title("Siivooja").vacancy()));
        assertThat(found("siivooja")).containsExactlyInAnyOrder("2", "3");
        assertThat(found("nurmikko")).isEmpty();
    }

    private void put(Posting... postings) {
        index.put(Stream.of(postings).map(PostingWords::of).toList());
    }

    private List<String> found(String typed) {
        var ids = PostingWords.find(index, typed);
        return List.of(cleaner, hospital, gardener).stream()
                .filter(posting -> ids.contains(posting.id()))
                .map(posting -> posting.vacancy().source().externalId())
                .toList();
    }
}

package fi.jelppi.jobs.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.Block;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.rules.LabelledSentences.Labelled;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every text. */
class HintsProperties {

    private static final List<String> SENTENCES = Stream.of("seen", "held back", "hard")
            .flatMap(part -> LabelledSentences.of(part).stream())
            .map(Labelled::text)
            .toList();

    @Property(tries = 200)
    void whatWasReadOnceIsNotReadAgain(@ForAll("texts") @Size(max = 6) List<String> text) {
        var filled = Hints.fill(ad(text));
        assertThat(Hints.read(filled).why()).isEmpty();
        assertThat(Hints.fill(filled)).isEqualTo(filled);
    }

    @Property(tries = 200)
    void everyReasonStandsInTheText(@ForAll("texts") @Size(max = 6) List<String> text) {
        var vacancy = ad(text);
        var whole = vacancy.title() + "\n"
                + vacancy.description().stream().map(Block::text).collect(Collectors.joining("\n"));
        var reading = Hints.read(vacancy);
        assertThat(reading.why()).allSatisfy(hint -> assertThat(whole).contains(hint.sentence()));
        assertThat(reading.requirements().found())
                .isEqualTo(reading.why().stream().map(Hint::what).collect(Collectors.toSet()));
    }

    @Property(tries = 100)
    void theOrderOfParagraphsDoesNotMatter(@ForAll("sentences") @Size(max = 5) List<String> text, @ForAll long seed) {
        var other = new ArrayList<>(text);
        Collections.shuffle(other, new Random(seed));
        assertThat(LabelledSentences.labels(Hints.read(ad(other))))
                .isEqualTo(LabelledSentences.labels(Hints.read(ad(text))));
    }

    @Property(tries = 100)
    void readsEveryAgeInEveryForm(@ForAll @IntRange(min = 13, max = 60) int years, @ForAll("forms") String form) {
        var age = Hints.read(ad(List.of(form.formatted(years)))).requirements().age();
        assertThat(age).as(form.formatted(years)).isEqualTo(new Age(years, null));
    }

    @Property(tries = 50)
    void readsEveryRange(
            @ForAll @IntRange(min = 13, max = 20) int from, @ForAll @IntRange(min = 0, max = 10) int more) {
        var text = "Haemme kesätöihin %d–%d-vuotiaita nuoria.".formatted(from, from + more);
        assertThat(Hints.read(ad(List.of(text))).requirements().age()).isEqualTo(new Age(from, from + more));
    }

    private static Vacancy ad(List<String> paragraphs) {
        return SomeVacancy.called("1").text(paragraphs.toArray(String[]::new)).vacancy();
    }

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of(SENTENCES).list();
    }

    /** Real sentences, cut ones, and anything. */
    @Provide
    Arbitrary<List<String>> texts() {
        var cut = Arbitraries.of(SENTENCES)
                .flatMap(
                        text -> Arbitraries.integers().between(0, text.length()).map(at -> text.substring(at) + text));
        return Arbitraries.oneOf(
                        Arbitraries.of(SENTENCES), cut, Arbitraries.strings().ofMaxLength(80))
                .list();
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                "Hakijan on oltava vähintään %d-vuotias.",
                "Haemme %d vuotta täyttäneitä.",
                "Ikäraja on %d vuotta.",
                "Alaikäraja %d v.",
                "Hakijan tulee olla täyttänyt %d vuotta.",
                "Työ edellyttää %d vuoden ikää.",
                "Emme voi palkata alle %d-vuotiaita.",
                "Haemme yli %d-vuotiasta työntekijää.",
                "Työ sopii %d-vuotiaalle tai sitä vanhemmalle.",
                "Minimi-ikä on %d.");
    }
}

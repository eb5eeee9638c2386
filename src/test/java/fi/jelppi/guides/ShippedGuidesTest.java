package fi.jelppi.guides;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.i18n.Languages;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guides that come with the application: whole, in every complete language, and plain where plain is promised. */
class ShippedGuidesTest {

    /** Selkokeskus: short sentences. One that lists things may be a little longer. */
    private static final int LONGEST_PLAIN_SENTENCE = 16;

    private static final double AVERAGE_PLAIN_SENTENCE = 9;

    static Stream<String> names() {
        return ShippedGuides.files().keySet().stream();
    }

    private static Map<Locale, String> files(String name) {
        return ShippedGuides.files().getOrDefault(name, Map.of());
    }

    @Test
    void thereAreSome() {
        assertThat(ShippedGuides.read())
                .hasSameSizeAs(ShippedGuides.files().keySet())
                .isNotEmpty();
        assertThat(ShippedGuides.read())
                .anyMatch(guide -> guide.about().audiences().contains(Audience.JOBSEEKER));
    }

    @ParameterizedTest
    @MethodSource("names")
    void isWholeInEveryCompleteLanguage(String name) throws BrokenGuideException {
        var guide = GuideReader.read(new GuideId(name), files(name));
        assertThat(guide.texts().keySet()).containsAll(Languages.all());
        assertThat(guide.about().sources()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void plainFinnishHasShortSentences(String name) throws BrokenGuideException {
        var text = GuideReader.read(new GuideId(name), files(name))
                .in(Languages.PLAIN_FINNISH)
                .text();
        var sentences = sentences(text);
        assertThat(sentences)
                .as(name)
                .allSatisfy(sentence ->
                        assertThat(words(sentence)).as(sentence).isLessThanOrEqualTo(LONGEST_PLAIN_SENTENCE));
        assertThat(sentences.stream()
                        .mapToInt(ShippedGuidesTest::words)
                        .average()
                        .orElse(0))
                .as(name)
                .isLessThanOrEqualTo(AVERAGE_PLAIN_SENTENCE);
    }

    private static List<String> sentences(GuideText text) {
        var sentences = new ArrayList<String>();
        Stream.concat(
                        Stream.concat(Stream.of(text.purpose()), text.warnings().stream()),
                        text.steps().stream()
                                .flatMap(step -> step.parts().stream())
                                .flatMap(ShippedGuidesTest::runs))
                .forEach(paragraph -> sentences.addAll(split(paragraph)));
        return sentences;
    }

    private static Stream<String> runs(Part part) {
        return switch (part) {
            case Part.Paragraph(var words) -> Stream.of(joined(words));
            case Part.Items(var items) -> items.stream().map(ShippedGuidesTest::joined);
            case Part.Note(var _, var paragraphs) -> paragraphs.stream().map(one -> joined(one.words()));
        };
    }

    private static String joined(List<Words> words) {
        var text = new StringBuilder();
        words.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    private static List<String> split(String paragraph) {
        var breaks = BreakIterator.getSentenceInstance(Languages.FINNISH);
        breaks.setText(paragraph);
        var sentences = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            sentences.add(paragraph.substring(from, to).strip());
            from = to;
        }
        return sentences;
    }

    private static int words(String sentence) {
        return sentence.split("\\s+").length;
    }
}

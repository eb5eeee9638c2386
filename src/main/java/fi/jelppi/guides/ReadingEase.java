package fi.jelppi.guides;

import fi.jelppi.shared.i18n.Languages;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How easily a text is read, by the length of its sentences: Selkokeskus asks for short ones in selkosuomi.
 *
 * @param average words in a sentence; 0 without any
 * @param tooLong sentences of more than {@link #LONGEST} words
 */
public record ReadingEase(int sentences, double average, List<String> tooLong) {

    /** Words in a sentence. */
    public static final int LONGEST = 12;

    public static ReadingEase of(GuideText text) {
        var sentences = paragraphs(text)
                .flatMap(paragraph -> sentences(paragraph).stream())
                .toList();
        return new ReadingEase(
                sentences.size(),
                sentences.stream().mapToInt(ReadingEase::words).average().orElse(0),
                sentences.stream().filter(one -> words(one) > LONGEST).toList());
    }

    private static Stream<String> paragraphs(GuideText text) {
        var steps = text.steps().stream().flatMap(step -> step.parts().stream()).flatMap(ReadingEase::paragraphs);
        return Stream.of(Stream.of(text.purpose()), text.warnings().stream(), steps)
                .flatMap(some -> some)
                .filter(paragraph -> !paragraph.isBlank());
    }

    private static Stream<String> paragraphs(Part part) {
        return switch (part) {
            case Part.Paragraph(var words) -> Stream.of(joined(words));
            case Part.Items(var items) -> items.stream().map(ReadingEase::joined);
            case Part.Picture picture -> Stream.of(picture.says());
            case Part.Note note -> note.paragraphs().stream().map(one -> joined(one.words()));
        };
    }

    private static String joined(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }

    private static List<String> sentences(String paragraph) {
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

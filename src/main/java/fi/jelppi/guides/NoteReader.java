package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.Part.Note;
import fi.jelppi.guides.Part.Paragraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a quote whose first line says what it is for. */
final class NoteReader {

    private NoteReader() {}

    /** @param before lines of the file that stand before the text */
    static Optional<Note> read(BlockQuote quote, int before, GuideProblems problems) {
        var paragraphs = new ArrayList<Paragraph>();
        Note.Kind kind = null;
        for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
            var first = node.getFirstChild();
            if (kind == null) {
                kind = kind(first).orElse(null);
                first = afterFirstLine(first);
            }
            if (!(node instanceof org.commonmark.node.Paragraph)) {
                problems.add(
                        StepReader.line(node, before),
                        Kind.NOT_ALLOWED,
                        node.getClass().getSimpleName());
            } else if (first != null) {
                paragraphs.add(new Paragraph(Inlines.of(first, StepReader.line(node, before), problems)));
            }
        }
        if (kind == null) {
            problems.add(StepReader.line(quote, before), Kind.UNKNOWN_NOTE, "");
            return Optional.empty();
        }
        return Optional.of(new Note(kind, List.copyOf(paragraphs)));
    }

    /** {@code [!SEE]} and the like, on a line of its own. */
    private static Optional<Note.Kind> kind(@Nullable Node first) {
        var line = new StringBuilder();
        for (Node node = first; node instanceof Text text; node = node.getNext()) {
            line.append(text.getLiteral());
        }
        return Arrays.stream(Note.Kind.values())
                .filter(kind -> line.toString().strip().equals("[!" + kind + "]"))
                .findFirst();
    }

    private static @Nullable Node afterFirstLine(@Nullable Node first) {
        var node = first;
        while (node != null && !(node instanceof SoftLineBreak)) {
            node = node.getNext();
        }
        return node == null ? null : node.getNext();
    }
}

package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.Words.Look;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Text of a paragraph or an item, as runs of words. What is no text is a problem. */
final class Inlines {

    private final GuideProblems problems;
    private final int line;
    private final List<Words> words = new ArrayList<>();

    private Inlines(GuideProblems problems, int line) {
        this.problems = problems;
        this.line = line;
    }

    static List<Words> of(@Nullable Node first, int line, GuideProblems problems) {
        var inlines = new Inlines(problems, line);
        inlines.readAll(first, Look.PLAIN, null);
        return List.copyOf(inlines.words);
    }

    /** Without looks and links. */
    static String plain(@Nullable Node first, int line, GuideProblems problems) {
        var text = new StringBuilder();
        of(first, line, problems).forEach(run -> text.append(run.text()));
        return text.toString().strip();
    }

    private void readAll(@Nullable Node first, Look look, @Nullable URI link) {
        for (Node node = first; node != null; node = node.getNext()) {
            read(node, look, link);
        }
    }

    private void read(Node node, Look look, @Nullable URI link) {
        switch (node) {
            case Text text -> add(text.getLiteral(), look, link);
            case SoftLineBreak _, HardLineBreak _ -> add(" ", look, link);
            case StrongEmphasis strong -> readAll(strong.getFirstChild(), Look.STRONG, link);
            case Emphasis emphasis -> readAll(emphasis.getFirstChild(), Look.EMPHASIS, link);
            case Link to -> readAll(to.getFirstChild(), look, address(to));
            default -> problems.add(line, Kind.NOT_ALLOWED, node.getClass().getSimpleName());
        }
    }

    private @Nullable URI address(Link link) {
        var address = Links.any(link.getDestination());
        if (address.isEmpty()) {
            problems.add(line, Kind.BAD_LINK, link.getDestination());
        }
        return address.orElse(null);
    }

    private void add(String text, Look look, @Nullable URI link) {
        var last = words.isEmpty() ? null : words.getLast();
        if (last != null && last.look() == look && Objects.equals(last.link(), link)) {
            words.set(words.size() - 1, new Words(last.text() + text, look, link));
        } else {
            words.add(new Words(text, look, link));
        }
    }
}

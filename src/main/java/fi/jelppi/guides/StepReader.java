package fi.jelppi.guides;

import fi.jelppi.guides.GuideProblem.Kind;
import fi.jelppi.guides.Part.Paragraph;
import fi.jelppi.guides.Step.Choice;
import fi.jelppi.guides.Step.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a guide's Markdown: each second-level heading begins a step. Anything that could do more than be read is a problem. */
final class StepReader {

    static final int MOST_STEPS = 40;

    private static final Parser PARSER =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern HEADING = Pattern.compile("(.+?)\\s*\\{#([a-z0-9]+(?:-[a-z0-9]+)*)}");
    private static final int LONGEST_HEADING = 100;

    /** More do not fit a screen beside everything else. */
    private static final int MOST_WORDS = 120;

    private final GuideProblems problems;
    private final int before;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable StepDraft draft;

    private StepReader(GuideProblems problems, int before) {
        this.problems = problems;
        this.before = before;
    }

    /** @param before lines of the file that stand before the text */
    static List<Step> read(String markdown, int before, GuideProblems problems) {
        var reader = new StepReader(problems, before);
        for (Node node = PARSER.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            reader.block(node);
        }
        reader.finish();
        if (reader.steps.isEmpty()) {
            problems.add(0, Kind.NO_STEPS, "");
        } else if (reader.steps.size() > MOST_STEPS) {
            problems.add(0, Kind.TOO_MANY_STEPS, Integer.toString(reader.steps.size()));
        }
        return List.copyOf(reader.steps);
    }

    private void block(Node node) {
        if (node instanceof Heading heading && heading.getLevel() == 2) {
            finish();
            draft = begin(heading);
        } else if (draft == null) {
            problems.add(line(node), Kind.TEXT_BEFORE_STEP, "");
        } else {
            part(node, draft);
        }
    }

    private StepDraft begin(Heading heading) {
        var written = Inlines.plain(heading.getFirstChild(), line(heading), problems);
        var parts = HEADING.matcher(written);
        if (!parts.matches() || written.length() > LONGEST_HEADING) {
            problems.add(line(heading), Kind.STEP_WITHOUT_NAME, written);
            return new StepDraft("step-" + steps.size(), written);
        }
        if (steps.stream().anyMatch(step -> step.name().equals(parts.group(2)))) {
            problems.add(line(heading), Kind.NAME_TWICE, parts.group(2));
        }
        return new StepDraft(parts.group(2), parts.group(1));
    }

    private void finish() {
        if (draft != null) {
            if (draft.words() > MOST_WORDS) {
                problems.add(0, Kind.TOO_MANY_WORDS, draft.name());
            }
            steps.add(draft.step());
            draft = null;
        }
    }

    private void part(Node node, StepDraft into) {
        switch (node) {
            case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph, into);
            case ListBlock list -> list(list, into);
            case BlockQuote quote -> NoteReader.read(quote, before, problems).ifPresent(into.parts::add);
            default ->
                problems.add(line(node), Kind.NOT_ALLOWED, node.getClass().getSimpleName());
        }
    }

    private void paragraph(org.commonmark.node.Paragraph paragraph, StepDraft into) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            picture(image, line(paragraph), into);
            return;
        }
        var only = onlyLink(paragraph);
        if (only.isEmpty() || !only.get().getDestination().startsWith("http")) {
            into.parts.add(new Paragraph(Inlines.of(paragraph.getFirstChild(), line(paragraph), problems)));
            return;
        }
        var label = Inlines.plain(only.get().getFirstChild(), line(paragraph), problems);
        var address = Links.web(only.get().getDestination());
        if (into.service != null) {
            problems.add(line(paragraph), Kind.SECOND_SERVICE, label);
        }
        address.ifPresentOrElse(
                found -> into.service = new Service(label, found),
                () -> problems.add(line(paragraph), Kind.BAD_LINK, only.get().getDestination()));
    }

    private void picture(Image image, int line, StepDraft into) {
        if (into.hasPicture()) {
            problems.add(line, Kind.SECOND_PICTURE, into.name());
        }
        PictureReader.read(image, line, problems).ifPresent(into.parts::add);
    }

    private void list(ListBlock list, StepDraft into) {
        var choices = new ArrayList<Choice>();
        var items = new ArrayList<List<Words>>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item.getFirstChild() instanceof org.commonmark.node.Paragraph text) || text.getNext() != null) {
                problems.add(line(item), Kind.NOT_ALLOWED, "list");
                continue;
            }
            var way = onlyLink(text).filter(link -> link.getDestination().startsWith("#"));
            way.ifPresentOrElse(
                    link -> choices.add(new Choice(
                            Inlines.plain(link.getFirstChild(), line(list), problems),
                            link.getDestination().substring(1))),
                    () -> items.add(Inlines.of(text.getFirstChild(), line(list), problems)));
        }
        if (choices.isEmpty()) {
            into.parts.add(new Part.Items(List.copyOf(items)));
        } else if (!items.isEmpty() || !into.choices.isEmpty()) {
            problems.add(line(list), Kind.CHOICE_TWICE, choices.getFirst().label());
        } else {
            into.choices = List.copyOf(choices);
        }
    }

    private static Optional<Link> onlyLink(Node paragraph) {
        return paragraph.getFirstChild() instanceof Link link && link.getNext() == null
                ? Optional.of(link)
                : Optional.empty();
    }

    private int line(Node node) {
        return line(node, before);
    }

    /** In the file, from 1. */
    static int line(Node node, int before) {
        var spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.getFirst().getLineIndex() + 1 + before;
    }
}

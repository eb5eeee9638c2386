package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Part.Note;
import fi.jelppi.guides.Words;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The parts of a step as components. A link is words and its address: nothing on this screen leads out of it. */
final class StepText {

    /** Texts of the house by their key. */
    private final UnaryOperator<String> texts;

    StepText(UnaryOperator<String> texts) {
        this.texts = texts;
    }

    Component of(Part part) {
        return switch (part) {
            case Part.Paragraph(var words) -> paragraph(words);
            case Part.Items(var items) -> items(items);
            case Note(var kind, var paragraphs) -> note(kind, paragraphs);
        };
    }

    private static Paragraph paragraph(List<Words> words) {
        var paragraph = new Paragraph();
        fill(paragraph, words);
        return paragraph;
    }

    private static UnorderedList items(List<List<Words>> items) {
        var list = new UnorderedList();
        items.forEach(words -> {
            var item = new ListItem();
            fill(item, words);
            list.add(item);
        });
        return list;
    }

    private Div note(Note.Kind kind, List<Part.Paragraph> paragraphs) {
        var name = new Span(texts.apply(kind.textKey()));
        name.addClassName("guide-note-name");
        var note = new Div(name);
        note.addClassNames("guide-note", kind.name().toLowerCase(Locale.ROOT));
        paragraphs.forEach(paragraph -> note.add(paragraph(paragraph.words())));
        return note;
    }

    private static void fill(HasComponents into, List<Words> words) {
        for (Words run : words) {
            var span = new Span(run.text());
            switch (run.look()) {
                case STRONG -> span.addClassName("strong");
                case EMPHASIS -> span.addClassName("emphasis");
                case PLAIN -> {}
            }
            into.add(span);
            var shown = shown(run);
            if (!shown.isEmpty() && !run.text().contains(shown)) {
                into.add(new Span(" (" + shown + ")"));
            }
        }
    }

    private static String shown(Words run) {
        var link = run.link();
        if (link == null || isNumber(run.text(), link)) {
            return "";
        }
        return "https".equals(link.getScheme()) ? link.getHost() : link.getSchemeSpecificPart();
    }

    /** A number that is read already, however it is grouped; twice it would look like two. */
    private static boolean isNumber(String text, URI link) {
        return "tel".equals(link.getScheme()) && text.chars().anyMatch(Character::isDigit);
    }
}

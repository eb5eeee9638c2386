package fi.jelppi.guides.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Part.Note;
import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.Words;
import fi.jelppi.guides.picture.GuidePictures;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The parts of a step as components. A link is words and its address: nothing on this screen leads out of it. */
final class StepText {

    /** Texts of the house by their key. */
    private final UnaryOperator<String> texts;

    private final GuidePictures pictures;

    StepText(UnaryOperator<String> texts, GuidePictures pictures) {
        this.texts = texts;
        this.pictures = pictures;
    }

    Component of(Part part) {
        return switch (part) {
            case Part.Paragraph(var words) -> paragraph(words);
            case Part.Items(var items) -> items(items);
            case Note(var kind, var paragraphs) -> note(kind, paragraphs);
            case Part.Picture(var name, var says) -> picture(name, says);
        };
    }

    private static Paragraph paragraph(List<Words> words) {
        var paragraph = new Paragraph();
        fill(paragraph, words);
        return paragraph;
    }

    /** What is in it, while it is not there yet. */
    private Component picture(PictureName name, String says) {
        if (!pictures.has(name)) {
            return new Paragraph(says);
        }
        var picture = new Image(
                DownloadHandler.fromInputStream(download -> {
                    var content = pictures.find(name).orElseGet(() -> new byte[0]);
                    return new DownloadResponse(
                            new ByteArrayInputStream(content), name.value(), name.mediaType(), content.length);
                }),
                says);
        picture.addClassName("guide-picture");
        return picture;
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

package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.guides.GuideText;
import fi.jelppi.guides.Part;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Words;
import fi.jelppi.guides.desk.StepOrder.Way;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The steps as they will look, as far as they can be understood; each can be moved. */
class StepPreview extends Section {

    /** A guide has no more that could be published. */
    private static final int MOST_STEPS = 40;

    private final BiConsumer<Step, Way> move;
    private final Map<String, Map<Way, Button>> buttons = new HashMap<>();

    /** @param move a step, in the texts of all languages */
    StepPreview(BiConsumer<Step, Way> move) {
        this.move = move;
        addClassName("guide-preview");
    }

    void show(Locale language, GuideText text) {
        removeAll();
        buttons.clear();
        var name = getTranslation(GuideNames.languageKey(language));
        add(new H2(getTranslation("guides.desk.preview.title", name)));
        if (text.steps().isEmpty()) {
            add(new Paragraph(getTranslation("guides.desk.preview.none")));
        }
        var steps = new Div();
        steps.addClassName("guide-preview-steps");
        steps.getElement().setAttribute("lang", language.getLanguage());
        text.steps().stream()
                .limit(MOST_STEPS)
                .map(step -> step(step, text.steps()))
                .forEach(steps::add);
        add(steps);
    }

    /** The button of a step that was just pressed, or where it can go no further, its other one. */
    void focus(String step, Way way) {
        var own = buttons.getOrDefault(step, Map.of());
        Stream.concat(Stream.ofNullable(own.get(way)), own.values().stream())
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Component step(Step step, List<Step> all) {
        var card = new Div(new H3(step.heading()));
        card.addClassName("guide-preview-step");
        step.parts().forEach(part -> card.add(part(part)));
        var service = step.service();
        if (service != null) {
            card.add(way(service.label() + " (" + service.address().getHost() + ")"));
        }
        step.choices().forEach(choice -> card.add(way(choice.label() + " → " + choice.to())));
        card.add(moves(step, all));
        return card;
    }

    private Div moves(Step step, List<Step> all) {
        var moves = new Div(
                moving(step, Way.EARLIER, "guides.desk.step.earlier", !step.equals(all.getFirst())),
                moving(step, Way.LATER, "guides.desk.step.later", !step.equals(all.getLast())));
        moves.addClassName("guide-preview-moves");
        return moves;
    }

    private Button moving(Step step, Way way, String key, boolean isPossible) {
        var button = new Button(getTranslation(key), click -> move.accept(step, way));
        button.setAriaLabel(getTranslation(key) + ": " + step.heading());
        button.setEnabled(isPossible);
        buttons.computeIfAbsent(step.name(), name -> new EnumMap<>(Way.class)).put(way, button);
        return button;
    }

    /** What will be a button. */
    private static Span way(String words) {
        var way = new Span(words);
        way.addClassName("guide-preview-way");
        return way;
    }

    private Component part(Part part) {
        return switch (part) {
            case Part.Paragraph(var words) -> fill(new Paragraph(), words);
            case Part.Items(var items) ->
                new UnorderedList(
                        items.stream().map(words -> fill(new ListItem(), words)).toArray(ListItem[]::new));
            case Part.Note(var kind, var paragraphs) -> note(kind, paragraphs);
            case Part.Picture(var name, var says) -> {
                var picture = new Image(name.path(), says);
                picture.addClassName("guide-preview-picture");
                yield picture;
            }
        };
    }

    private Div note(Part.Note.Kind kind, List<Part.Paragraph> paragraphs) {
        var name = new Span(getTranslation(kind.textKey()));
        name.addClassName("guide-preview-name");
        var note = new Div(name);
        note.addClassNames("guide-preview-note", kind.name().toLowerCase(Locale.ROOT));
        paragraphs.forEach(paragraph -> note.add(fill(new Paragraph(), paragraph.words())));
        return note;
    }

    private static <C extends Component & HasComponents> C fill(C into, List<Words> words) {
        words.stream().map(StepPreview::run).forEach(into::add);
        return into;
    }

    private static Span run(Words run) {
        var text = new Span(run.text());
        switch (run.look()) {
            case STRONG -> text.addClassName("strong");
            case EMPHASIS -> text.addClassName("emphasis");
            case PLAIN -> {}
        }
        var link = run.link();
        if (link != null) {
            text.addClassName("guide-preview-link");
            text.setTitle(link.toString());
        }
        return text;
    }
}

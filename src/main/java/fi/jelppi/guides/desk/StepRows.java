package fi.jelppi.guides.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.desk.StepOrder.Way;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The steps in their order: each is looked at, or moved. */
class StepRows extends OrderedList {

    /** A guide has no more that could be published. */
    private static final int MOST_STEPS = 40;

    private final Consumer<Step> look;
    private final BiConsumer<Step, Way> move;
    private final Map<String, Button> headings = new HashMap<>();
    private final Map<String, Map<Way, Button>> moves = new HashMap<>();

    StepRows(Consumer<Step> look, BiConsumer<Step, Way> move) {
        this.look = look;
        this.move = move;
        addClassName("guide-preview-rows");
    }

    void show(List<Step> steps, Locale language) {
        removeAll();
        headings.clear();
        moves.clear();
        steps.stream().limit(MOST_STEPS).map(step -> row(step, steps, language)).forEach(this::add);
    }

    /** The one that is shown. */
    void mark(Step step) {
        headings.forEach((name, heading) ->
                heading.getElement().setAttribute("aria-pressed", Boolean.toString(name.equals(step.name()))));
    }

    void focus(String step, Way way) {
        var own = moves.getOrDefault(step, Map.of());
        Stream.concat(Stream.ofNullable(own.get(way)), own.values().stream())
                .filter(Button::isEnabled)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private ListItem row(Step step, List<Step> all, Locale language) {
        var heading = new Button(step.heading(), click -> look.accept(step));
        heading.addThemeVariants(ButtonVariant.TERTIARY);
        heading.getElement().setAttribute("lang", language.getLanguage());
        headings.put(step.name(), heading);
        var ways = new Div(
                moving(step, Way.EARLIER, "guides.desk.step.earlier", !step.equals(all.getFirst())),
                moving(step, Way.LATER, "guides.desk.step.later", !step.equals(all.getLast())));
        ways.addClassName("guide-preview-moves");
        return new ListItem(heading, ways);
    }

    private Button moving(Step step, Way way, String key, boolean isPossible) {
        var button = new Button(getTranslation(key), click -> move.accept(step, way));
        button.setAriaLabel(getTranslation(key) + ": " + step.heading());
        button.setEnabled(isPossible);
        moves.computeIfAbsent(step.name(), name -> new EnumMap<>(Way.class)).put(way, button);
        return button;
    }
}

package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.Review;
import fi.jelppi.guides.library.StoredTool;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Things of the library as a list; 2,000 of them scroll within it. */
class ToolGrid extends Grid<StoredTool> {

    private final LocalDate today;

    /** @param edit null for whoever only looks */
    ToolGrid(LocalDate today, @Nullable SerializableConsumer<StoredTool> edit) {
        this.today = today;
        setSelectionMode(Grid.SelectionMode.NONE);
        setHeight("36rem");
        setEmptyStateText(getTranslation("library.desk.none"));
        getElement().setAttribute("aria-label", getTranslation("library.desk.title"));
        addComponentColumn(row -> wrapped(row.tool().words().title()))
                .setHeader(getTranslation("library.desk.name"))
                .setFlexGrow(2);
        addColumn(row -> getTranslation(row.tool().kind().textKey()))
                .setHeader(getTranslation("library.desk.kind"))
                .setComparator(Comparator.comparing(row -> row.tool().kind()))
                .setWidth("9.5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> wrapped(audiences(row)))
                .setHeader(getTranslation("library.desk.audience"))
                .setWidth("12.5rem")
                .setFlexGrow(0);
        addComponentColumn(row -> wrapped(getTranslation(row.tool().theme().textKey())))
                .setHeader(getTranslation("library.desk.theme"))
                .setWidth("11rem")
                .setFlexGrow(0);
        addComponentColumn(this::review)
                .setKey("review")
                .setHeader(wrapped(getTranslation("library.desk.review")))
                .setComparator(Comparator.comparing(row -> row.tool().upkeep().review()))
                .setWidth("10rem")
                .setFlexGrow(0);
        if (edit != null) {
            addComponentColumn(row -> button(row, edit))
                    .setKey("actions")
                    .setHeader(getTranslation("library.desk.actions"))
                    .setAutoWidth(true)
                    .setFlexGrow(0);
        }
    }

    /** What a search at the desk looks at. */
    String words(StoredTool row) {
        var tool = row.tool();
        return String.join(
                " ",
                tool.words().title(),
                tool.words().purpose(),
                tool.reach().organisation(),
                getTranslation(tool.kind().textKey()),
                getTranslation(tool.theme().textKey()));
    }

    private Button button(StoredTool row, SerializableConsumer<StoredTool> edit) {
        var button = new Button(getTranslation("library.desk.edit"), click -> edit.accept(row));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setAriaLabel(
                getTranslation("library.desk.edit") + ": " + row.tool().words().title());
        return button;
    }

    private String audiences(StoredTool row) {
        return row.tool().audiences().stream()
                .sorted()
                .map(Audience::textKey)
                .map(this::getTranslation)
                .collect(Collectors.joining(", "));
    }

    private static Span wrapped(String words) {
        var text = new Span(words);
        text.addClassName("guide-cell");
        return text;
    }

    private Span review(StoredTool row) {
        var due = row.tool().upkeep().review();
        var state = Review.of(due, today);
        var day = DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(due);
        if (state == Review.LATER) {
            return new Span(day);
        }
        var badge = new Span(getTranslation(state.textKey(), day));
        badge.addClassNames("badge", state == Review.OVERDUE ? "bad" : "warn");
        return badge;
    }
}

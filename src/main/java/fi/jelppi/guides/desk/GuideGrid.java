package fi.jelppi.guides.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.About;
import fi.jelppi.guides.Audience;
import fi.jelppi.guides.GuideEntry;
import fi.jelppi.guides.Review;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/** Guides as a list. */
class GuideGrid extends Grid<GuideEntry> {

    private final LocalDate today;

    GuideGrid(GuideActions actions, LocalDate today) {
        this.today = today;
        setAllRowsVisible(true);
        setSelectionMode(Grid.SelectionMode.NONE);
        setEmptyStateText(getTranslation("guides.desk.none"));
        getElement().setAttribute("aria-label", getTranslation("guides.desk.title"));
        addComponentColumn(entry -> wrapped(title(entry)))
                .setHeader(getTranslation("guides.desk.name"))
                .setFlexGrow(2);
        addComponentColumn(entry -> wrapped(audiences(entry))).setHeader(getTranslation("guides.desk.audience"));
        addColumn(entry -> day(entry.guide().about().checked()))
                .setHeader(getTranslation("guides.desk.checked"))
                .setComparator(
                        Comparator.comparing(entry -> entry.guide().about().checked()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(entry -> review(entry.guide().about()))
                .setKey("review")
                .setHeader(getTranslation("guides.desk.review"))
                .setComparator(
                        Comparator.comparing(entry -> entry.guide().about().review()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::state)
                .setKey("state")
                .setHeader(getTranslation("guides.desk.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(actions::of)
                .setKey("actions")
                .setHeader(getTranslation("guides.desk.actions"))
                .setWidth("17.5rem")
                .setFlexGrow(0);
    }

    String title(GuideEntry entry) {
        return entry.guide().in(getLocale()).text().title();
    }

    private String audiences(GuideEntry entry) {
        return entry.guide().about().audiences().stream()
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

    private Span review(About about) {
        var day = day(about.review());
        return switch (Review.of(about, today)) {
            case OVERDUE -> badge(getTranslation(Review.OVERDUE.textKey(), day), "bad");
            case SOON -> badge(getTranslation(Review.SOON.textKey(), day), "warn");
            case LATER -> new Span(day);
        };
    }

    /** And what comes by itself. */
    private Div state(GuideEntry entry) {
        var state = entry.state();
        var look = switch (state) {
            case SHIPPED -> "quiet";
            case EDITED -> "good";
            case HIDDEN, COMING -> "warn";
        };
        var part = new Div(badge(getTranslation(state.textKey()), look));
        part.addClassName("guide-state");
        var from = entry.plan().from();
        if (from != null) {
            part.add(new Span(getTranslation("guides.desk.plan.from", day(from))));
        }
        var until = entry.plan().until();
        if (until != null) {
            part.add(new Span(getTranslation("guides.desk.plan.until", day(until))));
        }
        return part;
    }

    private static Span badge(String words, String look) {
        var badge = new Span(words);
        badge.addClassNames("badge", look);
        return badge;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }
}

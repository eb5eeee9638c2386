package fi.jelppi.guides.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.guides.GuideEntry;
import fi.jelppi.guides.Review;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Guides that have to be compared with their services again, the most urgent first, each with the way into the editor. */
class ReviewGrid extends Grid<GuideEntry> {

    private final LocalDate today;

    ReviewGrid(LocalDate today) {
        this.today = today;
        setAllRowsVisible(true);
        setSelectionMode(Grid.SelectionMode.NONE);
        setEmptyStateText(getTranslation("guides.desk.care.no-reviews"));
        getElement().setAttribute("aria-label", getTranslation("guides.desk.care.reviews"));
        addComponentColumn(this::name)
                .setKey("name")
                .setHeader(getTranslation("guides.desk.name"))
                .setFlexGrow(2);
        addColumn(entry -> entry.guide().about().service()).setHeader(getTranslation("guides.desk.care.service"));
        addColumn(entry -> day(entry.guide().about().checked()))
                .setHeader(getTranslation("guides.desk.checked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(this::review)
                .setHeader(getTranslation("guides.desk.review"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    /** The most urgent first. */
    void show(List<GuideEntry> entries) {
        setItems(entries.stream()
                .sorted(Comparator.comparing(entry -> entry.guide().about().review()))
                .toList());
    }

    private RouterLink name(GuideEntry entry) {
        var title = entry.guide().in(getLocale()).text().title();
        var link =
                new RouterLink(title, GuideEditorView.class, entry.guide().id().value());
        link.addClassName("guide-cell");
        return link;
    }

    private Span review(GuideEntry entry) {
        var review = Review.of(entry.guide().about(), today);
        var badge = new Span(
                getTranslation(review.textKey(), day(entry.guide().about().review())));
        badge.addClassNames("badge", review == Review.OVERDUE ? "bad" : "warn");
        return badge;
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(day);
    }
}

package fi.jelppi.guides.desk;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.guides.link.LinkCheck.DeadLink;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;

/** Links that do not answer, each with the way to where it is put right. */
class DeadLinkGrid extends Grid<DeadLink> {

    private final ZoneId zone;

    DeadLinkGrid(ZoneId zone) {
        this.zone = zone;
        setAllRowsVisible(true);
        setSelectionMode(Grid.SelectionMode.NONE);
        setEmptyStateText(getTranslation("guides.desk.care.no-links"));
        getElement().setAttribute("aria-label", getTranslation("guides.desk.care.links"));
        addComponentColumn(DeadLinkGrid::address)
                .setHeader(getTranslation("guides.desk.care.address"))
                .setFlexGrow(3);
        addComponentColumn(link -> wrapped(getTranslation(link.state().answer().textKey())))
                .setHeader(getTranslation("guides.desk.care.answer"));
        addColumn(link -> day(link.state().since()))
                .setHeader(getTranslation("guides.desk.care.since"))
                .setComparator(Comparator.comparing(link -> link.state().since()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(link -> day(link.state().asked()))
                .setHeader(getTranslation("guides.desk.care.asked"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(DeadLinkGrid::uses)
                .setKey("uses")
                .setHeader(getTranslation("guides.desk.care.uses"))
                .setFlexGrow(2);
    }

    private static Anchor address(DeadLink link) {
        var address = link.state().address().toString();
        var anchor = new Anchor(address, address);
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer");
        anchor.addClassName("guide-cell");
        return anchor;
    }

    private static Div uses(DeadLink link) {
        var uses = new Div();
        uses.addClassName("guide-uses");
        link.uses().forEach(use -> uses.add(new Anchor("/" + use.path(), use.title())));
        return uses;
    }

    private static Span wrapped(String words) {
        var text = new Span(words);
        text.addClassName("guide-cell");
        return text;
    }

    private String day(Instant at) {
        return DateTimeFormatter.ofPattern(
                        getTranslation("shared.format.date"),
                        Locale.of(getLocale().getLanguage()))
                .format(at.atZone(zone));
    }
}

package fi.jelppi.event.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What is on in this hall today, and when nothing is, what comes next. To be read, not touched. */
@org.springframework.stereotype.Component
@OnKiosk
class TodayTile implements KioskTile {

    private static final int SHOWN = 4;

    private final Programme programme;
    private final ObjectProvider<NodeIdentity> identity;
    private final Clock clock;
    private final JelppiProperties properties;

    TodayTile(Programme programme, ObjectProvider<NodeIdentity> identity, Clock clock, JelppiProperties properties) {
        this.programme = programme;
        this.identity = identity;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component create() {
        var tile = new Section();
        tile.addClassNames("tile", "event-today");
        fill(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        fill((Section) tile);
    }

    private void fill(Section tile) {
        var ui = UI.getCurrentOrThrow();
        var left = here().map(point -> programme.sessionsOn(point, today())).orElse(List.of()).stream()
                .filter(session -> session.endsAt().isAfter(clock.instant()))
                .toList();
        tile.removeAll();
        tile.add(new H2(ui.getTranslation("event.today.title")), left.isEmpty() ? next(ui) : list(ui, left));
    }

    private Component list(UI ui, List<Session> sessions) {
        var list = new UnorderedList();
        sessions.stream().limit(SHOWN).map(session -> line(ui, session)).forEach(list::add);
        if (sessions.size() > SHOWN) {
            list.add(new ListItem(ui.getTranslation("event.today.more", sessions.size() - SHOWN)));
        }
        return list;
    }

    private ListItem line(UI ui, Session session) {
        var times = times(ui);
        var when = new Span(times.span(session));
        when.addClassName("event-today-time");
        var title = new Span(programme.event(session.event()).map(Event::title).orElse(""));
        title.addClassName("event-today-title");
        // The desk writes in Finnish, whatever language the screen speaks.
        title.getElement().setAttribute("lang", "fi");
        var line = new ListItem(when, title);
        if (!session.startsAt().isAfter(clock.instant())) {
            var now = new Span(ui.getTranslation("event.today.now"));
            now.addClassName("event-today-now");
            line.add(now);
        }
        return line;
    }

    private Component next(UI ui) {
        var tomorrow = today().plusDays(1);
        var text = new Paragraph(here().flatMap(
                        point -> programme.coming(point, tomorrow, 1).stream().findFirst())
                .map(event -> ui.getTranslation(
                        "event.today.next", event.title(), times(ui).when(firstFrom(event, tomorrow))))
                .orElseGet(() -> ui.getTranslation("event.today.none")));
        text.addClassName("tile-line");
        return text;
    }

    private static Session firstFrom(Event event, LocalDate day) {
        return event.sessions().stream()
                .filter(session -> !session.date().isBefore(day))
                .findFirst()
                .orElseThrow();
    }

    private EventTimes times(UI ui) {
        return new EventTimes(ui.getLocale(), key -> ui.getTranslation(key));
    }

    private Optional<PointId> here() {
        var node = identity.getIfAvailable();
        return node == null ? Optional.empty() : node.enrolled().map(NodeIdentity.Enrolled::point);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(properties.zone()));
    }
}

package fi.jelppi.event.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Session;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.PointId;
import java.util.stream.Collectors;

/** What a page says about an event, in the page's language. */
record EventWords(Component page, Points points) {

    String text(String key, Object... parameters) {
        return page.getTranslation(key, parameters);
    }

    EventTimes times() {
        return new EventTimes(UI.getCurrentOrThrow().getLocale(), key -> text(key));
    }

    String place(PointId point) {
        return points.find(point).map(Point::village).orElse("");
    }

    /** Every hall of the event, the host first. */
    String places(Event event) {
        return event.everywhere().stream().map(this::place).collect(Collectors.joining(", "));
    }

    /** The first session and how many follow. */
    String when(Event event) {
        var first = times().when(event.sessions().getFirst());
        int more = event.sessions().size() - 1;
        return more == 0 ? first : text("event.list.more-sessions", first, more);
    }

    String when(Session session) {
        return times().when(session);
    }

    Span badge(String key, String look) {
        var badge = new Span(text(key));
        badge.addClassNames("event-badge", look);
        return badge;
    }
}

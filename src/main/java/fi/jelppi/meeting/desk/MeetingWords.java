package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.event.Session;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts meetings into words of the page's language; times H.mm as everywhere at the desk. */
record MeetingWords(Component page, Locale language, Points points, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final int SHOWN_MILLIS = 6_000;

    /** @param language of the page */
    static MeetingWords of(Component page, Locale language, MeetingServices services) {
        return new MeetingWords(
                page, language, services.points(), services.properties().zone());
    }

    String text(String key, Object... parameters) {
        return page.getTranslation(key, parameters);
    }

    String when(Session session) {
        return new EventTimes(language, key -> text(key)).when(session);
    }

    String time(@Nullable Instant instant) {
        return instant == null ? "–" : TIME.format(instant.atZone(zone));
    }

    String day(Instant instant) {
        return new EventTimes(language, key -> text(key)).day(LocalDate.ofInstant(instant, zone));
    }

    String village(PointId point) {
        return points.find(point).map(Point::village).orElse("–");
    }

    /** All halls that take part, the event's own first. */
    String halls(Event event) {
        return event.everywhere().stream().map(this::village).collect(Collectors.joining(", "));
    }

    Span state(@Nullable Meeting meeting) {
        if (meeting == null) {
            return badge("quiet", text("meeting.desk.state.none"));
        }
        return switch (meeting.state()) {
            case PLANNED -> badge("info", text("meeting.desk.state.planned"));
            case OPEN -> badge("good", text("meeting.desk.state.open"));
            case ENDED -> badge("quiet", text("meeting.desk.state.ended"));
        };
    }

    static Span badge(String look, String text) {
        var badge = new Span(text);
        badge.addClassNames("badge", look);
        return badge;
    }

    /** Says what did not work; nothing after what did. */
    void tell(Meetings.Outcome outcome) {
        switch (outcome) {
            case Meetings.Outcome.Done _ -> {}
            case Meetings.Outcome.Gone _ -> notice("meeting.desk.gone");
            case Meetings.Outcome.Over _ -> notice("meeting.desk.over");
            case Meetings.Outcome.Meanwhile _ -> notice("meeting.desk.plan.meanwhile");
        }
    }

    private void notice(String key) {
        Notification.show(text(key), SHOWN_MILLIS, Notification.Position.BOTTOM_START);
    }
}

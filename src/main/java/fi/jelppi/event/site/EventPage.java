package fi.jelppi.event.site;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventTimes;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Turns an event into what a page says about it. */
@Component
@OnCentral
class EventPage {

    private final Points points;
    private final MessageSource messages;

    EventPage(Points points, MessageSource messages) {
        this.points = points;
        this.messages = messages;
    }

    /** @param kind text key */
    record Shown(String id, String title, String kind, String place, List<When> sessions) {}

    record When(String time, @Nullable String room) {}

    Shown shown(Event event, Locale language) {
        var times = new EventTimes(language, key -> messages.getMessage(key, null, language));
        return new Shown(
                event.id().toString(),
                event.title(),
                "event.kind." + event.kind().code(),
                points.find(event.point()).map(point -> point.name()).orElse(""),
                event.sessions().stream()
                        .map(session -> new When(times.when(session), session.room()))
                        .toList());
    }
}

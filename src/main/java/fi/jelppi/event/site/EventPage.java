package fi.jelppi.event.site;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventPlaces;
import fi.jelppi.event.EventTimes;
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

    private final EventPlaces places;
    private final MessageSource messages;

    EventPage(EventPlaces places, MessageSource messages) {
        this.places = places;
        this.messages = messages;
    }

    /**
     * @param kind text key
     * @param also which other halls one may come to; null where there are none
     */
    record Shown(
            String id,
            String title,
            String kind,
            String place,
            @Nullable String also,
            List<When> sessions) {}

    record When(String time, @Nullable String room) {}

    Shown shown(Event event, Locale language) {
        var times = new EventTimes(language, key -> messages.getMessage(key, null, language));
        return new Shown(
                event.id().toString(),
                event.title(),
                "event.kind." + event.kind().code(),
                places.host(event),
                places.also(event, language).orElse(null),
                event.sessions().stream()
                        .map(session -> new When(times.when(session), session.room()))
                        .toList());
    }
}

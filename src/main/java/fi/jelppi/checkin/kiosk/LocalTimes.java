package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.sync.spi.NodeIdentity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.springframework.stereotype.Component;

/** Times of the hall as its people write them, in the language of the screen. */
@Component
@OnKiosk
class LocalTimes {

    private final NodeIdentity identity;
    private final Clock clock;
    private final JelppiProperties properties;

    LocalTimes(NodeIdentity identity, Clock clock, JelppiProperties properties) {
        this.identity = identity;
        this.clock = clock;
        this.properties = properties;
    }

    /** For example {@code 9.41}. */
    String time(Instant at) {
        return time(local(at).toLocalTime());
    }

    String time(LocalTime at) {
        return format("shared.format.time", at);
    }

    /** For example {@code 21.11. klo 9.41}: when something is printed. */
    String now() {
        return format("shared.format.day", local(clock.instant()));
    }

    boolean isToday(Instant at) {
        return local(at).toLocalDate().equals(today());
    }

    /** For example {@code klo 9.41}, on another day {@code 22.11. klo 9.41}. */
    String when(Instant at) {
        return format(isToday(at) ? "shared.format.at" : "shared.format.day", local(at));
    }

    /** For example {@code 10.00–14.00}. */
    String span(Session session) {
        return Languages.range(
                time(session.start()),
                time(session.end()),
                UI.getCurrentOrThrow().getLocale());
    }

    /** For example {@code 21.11.}. */
    String day(Session session) {
        return format("shared.format.date", session.date());
    }

    /** For example {@code sali, klo 10.00–14.00}; the room is the host's, so another hall does not say it. */
    String placeAndTime(Session session) {
        var room = session.room();
        var time = UI.getCurrent().getTranslation("checkin.span", span(session));
        return room == null || room.isBlank() || !isHost(session) ? time : room + ", " + time;
    }

    private boolean isHost(Session session) {
        return identity.enrolled()
                .filter(here -> here.point().equals(session.point()))
                .isPresent();
    }

    /** The session that comes next, or the last one when all are over. */
    String next(Event event) {
        var now = clock.instant();
        var next = event.sessions().stream()
                .filter(session -> session.endsAt().isAfter(now))
                .findFirst()
                .orElseGet(() -> event.sessions().getLast());
        return when(next.startsAt());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(properties.zone()));
    }

    private ZonedDateTime local(Instant at) {
        return at.atZone(properties.zone());
    }

    private static String format(String patternKey, TemporalAccessor value) {
        var ui = UI.getCurrent();
        return DateTimeFormatter.ofPattern(ui.getTranslation(patternKey), ui.getLocale())
                .format(value);
    }
}

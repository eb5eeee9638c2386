package fi.jelppi.meeting.material;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.files.StoredFile;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.SessionId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that is given out with an event, as the desk keeps it.
 *
 * @param session the one that it belongs to; null for the whole event
 * @param address of a link or a recording
 * @param lastDay of a recording: the last on which it is shown
 * @param file of a file
 */
public record Material(
        MaterialId id,
        EventId event,
        @Nullable SessionId session,
        MaterialKind kind,
        Timing timing,
        String title,
        @Nullable URI address,
        @Nullable LocalDate lastDay,
        @Nullable StoredFile file) {

    /** @param keep how long after the end of the event it is given out */
    Handout handout(Event event, Duration keep) {
        var end = end(event);
        return new Handout(
                id, kind, title, timing == Timing.AFTER ? end : Instant.EPOCH, until(event, keep), address, file);
    }

    private Instant until(Event event, Duration keep) {
        if (lastDay != null) {
            return lastDay.plusDays(1)
                    .atStartOfDay(event.sessions().getLast().zone())
                    .toInstant();
        }
        return timing == Timing.BEFORE ? end(event) : lastEnd(event).plus(keep);
    }

    /** Of its session; of all where that is none of the event's any more. */
    private Instant end(Event event) {
        return event.sessions().stream()
                .filter(it -> it.id().equals(session))
                .map(Session::endsAt)
                .findFirst()
                .orElseGet(() -> lastEnd(event));
    }

    static Instant lastEnd(Event event) {
        return event.sessions().stream()
                .map(Session::endsAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}

package fi.jelppi.event;

import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event as a form holds it while somebody types; anything may be missing or wrong.
 *
 * @param halls other points that take part
 */
public record EventDraft(
        String title,
        @Nullable EventKind kind,
        @Nullable PointId point,
        List<PointId> halls,
        @Nullable Integer capacity,
        Options options,
        List<Meeting> sessions) {

    /** At its own point only. */
    public EventDraft(
            String title,
            @Nullable EventKind kind,
            @Nullable PointId point,
            @Nullable Integer capacity,
            Options options,
            List<Meeting> sessions) {
        this(title, kind, point, List.of(), capacity, options, sessions);
    }

    /** The three choices of the form. */
    public record Options(boolean walkInsAllowed, boolean checkOut, boolean publicRegistration) {}

    /** @param id null for a session that is new */
    public record Meeting(
            @Nullable SessionId id,
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String room) {

        static Meeting of(Session session) {
            return new Meeting(
                    session.id(),
                    session.date(),
                    session.start(),
                    session.end(),
                    session.room() == null ? "" : session.room());
        }
    }

    public static EventDraft of(Event event) {
        return new EventDraft(
                event.title(),
                event.kind(),
                event.point(),
                event.halls(),
                event.capacity(),
                new Options(event.walkInsAllowed(), event.checkOut(), event.publicRegistration()),
                event.sessions().stream().map(Meeting::of).toList());
    }
}

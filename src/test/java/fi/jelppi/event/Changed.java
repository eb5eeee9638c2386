package fi.jelppi.event;

import fi.jelppi.shared.PointId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same event with one thing different, as the form would save it. */
record Changed(Event event) {

    static Changed of(Event event) {
        return new Changed(event);
    }

    Event titled(String title) {
        return made(title, event.capacity(), event.cancelled(), event.sessions(), event.halls());
    }

    Event seats(@Nullable Integer number) {
        return made(event.title(), number, event.cancelled(), event.sessions(), event.halls());
    }

    Event cancelled() {
        return made(event.title(), event.capacity(), true, event.sessions(), event.halls());
    }

    Event with(PointId hall) {
        return made(event.title(), event.capacity(), event.cancelled(), event.sessions(), List.of(hall));
    }

    Event movedBy(int days) {
        return made(
                event.title(),
                event.capacity(),
                event.cancelled(),
                event.sessions().stream().map(it -> later(it, days)).toList(),
                event.halls());
    }

    /** The last session is taken off. */
    Event shorter() {
        var sessions = new ArrayList<>(event.sessions());
        sessions.removeLast();
        return made(event.title(), event.capacity(), event.cancelled(), sessions, event.halls());
    }

    private static Session later(Session it, int days) {
        return new Session(
                it.id(),
                it.event(),
                it.point(),
                it.date().plusDays(days),
                it.start(),
                it.end(),
                it.zone(),
                it.room(),
                it.opensBefore());
    }

    private Event made(
            String title, @Nullable Integer seats, boolean cancelled, List<Session> sessions, List<PointId> halls) {
        return new Event(
                event.id(),
                title,
                event.kind(),
                event.point(),
                event.walkInsAllowed(),
                event.checkOut(),
                seats,
                event.publicRegistration(),
                cancelled,
                sessions,
                halls);
    }
}

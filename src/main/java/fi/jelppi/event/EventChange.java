package fi.jelppi.event;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An event before it was saved, and after. */
record EventChange(Event before, Event after) {

    /** What a session is to whoever comes. */
    private record Seen(
            Object id, Instant start, Instant end, @Nullable String room) {

        static Set<Seen> of(Event event) {
            return event.sessions().stream()
                    .map(it -> new Seen(it.id(), it.startsAt(), it.endsAt(), it.room()))
                    .collect(Collectors.toSet());
        }
    }

    /** An entry in a calendar is not right any more. */
    boolean concernsCalendars() {
        return !before.title().equals(after.title()) || concernsPeople();
    }

    /** Somebody would come at the wrong time, to the wrong place, or for nothing. */
    boolean concernsPeople() {
        return before.cancelled() != after.cancelled()
                || !before.point().equals(after.point())
                || !Set.copyOf(before.halls()).equals(Set.copyOf(after.halls()))
                || !Seen.of(before).equals(Seen.of(after));
    }

    /** Nobody is helped by hearing of it any more. */
    boolean isPast(Instant now) {
        return Stream.of(before, after)
                .flatMap(event -> event.sessions().stream())
                .noneMatch(session -> session.endsAt().isAfter(now));
    }

    /** Those that are not held any more. */
    Stream<Session> removed() {
        var kept = after.sessions().stream().map(Session::id).collect(Collectors.toSet());
        return before.sessions().stream().filter(session -> !kept.contains(session.id()));
    }
}

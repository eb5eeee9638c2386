package fi.jelppi.event;

import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds events for tests: an open day at a new point with one session from 9 to 15, unless told otherwise. */
public final class EventFixtures {

    public static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

    private final EventId id = EventId.next();
    private final List<Session> sessions = new ArrayList<>();
    private String title = "Avoimet ovet";
    private PointId point = PointId.next();
    private @Nullable Integer capacity;
    private List<PointId> halls = List.of();
    private boolean publicRegistration = true;
    private boolean cancelled;

    private EventFixtures() {}

    public static EventFixtures event() {
        return new EventFixtures();
    }

    public static Person person(String givenName) {
        return new Person(PersonId.next(), givenName, null, null, null, null, null);
    }

    public static LocalDate today() {
        return LocalDate.now(HELSINKI);
    }

    public EventFixtures titled(String text) {
        title = text;
        return this;
    }

    public EventFixtures at(PointId where) {
        point = where;
        return this;
    }

    /** Other halls take part. */
    public EventFixtures with(PointId... others) {
        halls = List.of(others);
        return this;
    }

    public EventFixtures seats(int number) {
        capacity = number;
        return this;
    }

    public EventFixtures notPublic() {
        publicRegistration = false;
        return this;
    }

    public EventFixtures cancelled() {
        cancelled = true;
        return this;
    }

    public EventFixtures on(LocalDate date) {
        return on(date, "09:00", "15:00");
    }

    public EventFixtures on(LocalDate date, String start, String end) {
        sessions.add(new Session(
                SessionId.next(),
                id,
                point,
                date,
                LocalTime.parse(start),
                LocalTime.parse(end),
                HELSINKI,
                "sali",
                Duration.ofMinutes(60)));
        return this;
    }

    public Event build() {
        if (sessions.isEmpty()) {
            on(today().plusDays(1));
        }
        var placed = sessions.stream()
                .map(it -> new Session(
                        it.id(), id, point, it.date(), it.start(), it.end(), it.zone(), it.room(), it.opensBefore()))
                .toList();
        return new Event(
                id,
                title,
                EventKind.OPEN_DAY,
                point,
                true,
                false,
                capacity,
                publicRegistration,
                cancelled,
                placed,
                halls);
    }
}

package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds what the rules look at. All times are local times of the hall on one winter day. */
public final class Some {

    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    public static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    static final PointId HERE = PointId.next();
    static final PointId ELSEWHERE = PointId.next();

    private Some() {}

    public static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
    }

    public static EventBuilder event(String title) {
        return new EventBuilder(title);
    }

    static Hall hall(Event... events) {
        return hall(null, events);
    }

    static Hall hall(@Nullable SessionId selected, Event... events) {
        Map<EventId, Event> byId = new HashMap<>();
        Arrays.stream(events).forEach(event -> byId.put(event.id(), event));
        List<Session> sessions = Arrays.stream(events)
                .flatMap(event -> event.sessions().stream())
                .toList();
        return new Hall(HERE, sessions, byId, selected);
    }

    public static PassClaims passFor(Event event) {
        return new PassClaims(
                PassId.next(),
                PassKind.EVENT,
                event.id(),
                at("00:00"),
                at("00:00").plus(Duration.ofDays(30)));
    }

    public static PassClaims personalPass() {
        return new PassClaims(
                PassId.next(), PassKind.PERSON, null, at("00:00"), at("00:00").plus(Duration.ofDays(30)));
    }

    static ClockGuard.Reading clock(String time) {
        return new ClockGuard.Reading(at(time), false, at(time));
    }

    static ClockGuard.Reading suspectClock(Instant shown, String likely) {
        return new ClockGuard.Reading(shown, true, at(likely));
    }

    public static final class EventBuilder {
        private final EventId id = EventId.next();
        private final String title;
        private final List<Session> sessions = new ArrayList<>();
        private PointId point = HERE;
        private boolean walkIns = true;
        private boolean checkOut;
        private boolean cancelled;
        private @Nullable Integer capacity;
        private List<PointId> halls = List.of();

        EventBuilder(String title) {
            this.title = title;
        }

        public EventBuilder session(String start, String end) {
            return session(DAY, start, end);
        }

        public EventBuilder session(LocalDate day, String start, String end) {
            sessions.add(new Session(
                    SessionId.next(),
                    id,
                    point,
                    day,
                    LocalTime.parse(start),
                    LocalTime.parse(end),
                    ZONE,
                    "sali",
                    Duration.ofMinutes(30)));
            return this;
        }

        public EventBuilder elsewhere() {
            return at(ELSEWHERE);
        }

        public EventBuilder at(PointId where) {
            point = where;
            return this;
        }

        /** Other halls take part. */
        public EventBuilder with(PointId... others) {
            halls = List.of(others);
            return this;
        }

        public EventBuilder seats(int number) {
            capacity = number;
            return this;
        }

        public EventBuilder registeredOnly() {
            walkIns = false;
            return this;
        }

        public EventBuilder withCheckOut() {
            checkOut = true;
            return this;
        }

        public EventBuilder cancelled() {
            cancelled = true;
            return this;
        }

        public Event build() {
            List<Session> placed = sessions.stream()
                    .map(it -> new Session(
                            it.id(), id, point, it.date(), it.start(), it.end(), ZONE, it.room(), it.opensBefore()))
                    .toList();
            return new Event(
                    id,
                    title,
                    EventKind.INFO_EVENT,
                    point,
                    walkIns,
                    checkOut,
                    capacity,
                    false,
                    cancelled,
                    placed,
                    halls);
        }
    }
}

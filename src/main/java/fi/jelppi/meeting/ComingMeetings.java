package fi.jelppi.meeting;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Today's sessions and those of the next days, each with its room when it has one; for the desk. */
@Service
@OnCentral
public class ComingMeetings {

    /** Today is one of them. */
    public static final int DAYS = 14;

    private final Programme programme;
    private final MeetingTable meetings;
    private final Clock clock;
    private final JelppiProperties properties;

    ComingMeetings(Programme programme, MeetingTable meetings, Clock clock, JelppiProperties properties) {
        this.programme = programme;
        this.meetings = meetings;
        this.clock = clock;
        this.properties = properties;
    }

    /** @param meeting null for a session without a room */
    public record Line(
            Event event, Session session, @Nullable Meeting meeting) {}

    /** Not cancelled, in order of start. */
    @Transactional(readOnly = true)
    public List<Line> coming() {
        LocalDate today = clock.instant().atZone(properties.zone()).toLocalDate();
        List<Session> sessions = IntStream.range(0, DAYS)
                .mapToObj(today::plusDays)
                .flatMap(day -> programme.sessionsOn(day).stream())
                .toList();
        Map<SessionId, Meeting> rooms = meetings
                .of(sessions.stream().map(Session::id).toList())
                .stream()
                .collect(Collectors.toMap(Meeting::session, Function.identity()));
        Map<EventId, Optional<Event>> events = new HashMap<>();
        return sessions.stream()
                .flatMap(session -> events.computeIfAbsent(session.event(), programme::event).stream()
                        .map(event -> new Line(event, session, rooms.get(session.id()))))
                .toList();
    }

    /** Empty for a session that is none, or no more. */
    @Transactional(readOnly = true)
    public Optional<Line> find(SessionId id) {
        return programme
                .session(id)
                .flatMap(session -> programme
                        .event(session.event())
                        .map(event -> new Line(event, session, meetings.find(id).orElse(null))));
    }
}

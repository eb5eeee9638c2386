package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceRowReader.Unnamed;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.event.SessionVisits;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The one true attendance list: who came where, when and how, with everything that was corrected since. Central only. */
@Service
@OnCentral
public class Attendance {

    private static final int MOST = 500;

    private final AttendanceQuery query;
    private final AttendanceTraces traces;
    private final HeadCounts heads;
    private final Programme programme;
    private final SessionVisits visits;
    private final Registrations registrations;
    private final Clock clock;

    Attendance(
            AttendanceQuery query,
            AttendanceTraces traces,
            HeadCounts heads,
            Programme programme,
            SessionVisits visits,
            Registrations registrations,
            Clock clock) {
        this.query = query;
        this.traces = traces;
        this.heads = heads;
        this.programme = programme;
        this.visits = visits;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Sessions of the day at all points, in order of start; of a cancelled event only those that somebody has been to. */
    public List<Session> sessions(LocalDate day) {
        List<Session> cancelled = programme.cancelledSessionsOn(day);
        Set<SessionId> visited =
                visits.visited(cancelled.stream().map(Session::id).toList());
        return Stream.concat(
                        programme.sessionsOn(day).stream(),
                        cancelled.stream().filter(session -> visited.contains(session.id())))
                .sorted(Comparator.comparing(Session::startsAt))
                .toList();
    }

    public Optional<Session> session(SessionId id) {
        return programme.session(id);
    }

    public AttendanceNumbers numbers(List<Session> sessions) {
        List<SessionId> all = sessions.stream().map(Session::id).toList();
        List<Session> open = openNow(sessions);
        int absent = sessions.stream()
                .mapToInt(session -> registrations.countOf(session.event()) - query.registeredHere(session))
                .map(number -> Math.max(0, number))
                .sum();
        return new AttendanceNumbers(
                heads.here(open.stream().map(Session::id).toList()),
                heads.people(all),
                query.hallsInUse(open).size(),
                absent,
                query.nameless(sessions));
    }

    /** Newest first; at most 500 at a time. */
    public List<AttendanceRow> rows(AttendanceFilter filter, int offset, int limit) {
        AttendanceFilter asked = narrowed(filter);
        var reader = new AttendanceRowReader(asked.sessions(), clock.instant());
        List<Unnamed> rows = query.page(asked, offset, Math.min(limit, MOST), reader);
        Map<RegistrationId, Registration> names = registrations.find(rows.stream()
                .map(Unnamed::registration)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> row.named(names)).toList();
    }

    public int count(AttendanceFilter filter) {
        return query.count(narrowed(filter));
    }

    /** What was said about a visit, oldest first. */
    public List<VisitHistory> history(VisitId visit) {
        return traces.history(visit);
    }

    /** Scans of the day that were turned away, newest first; at most {@code limit}. */
    public List<RefusedScan> refused(LocalDate day, int limit) {
        return traces.refused(day, limit);
    }

    /** Nobody is in a session that is over: closing time ends a visit. */
    private AttendanceFilter narrowed(AttendanceFilter filter) {
        return filter.show() == AttendanceFilter.Show.HERE
                ? new AttendanceFilter(openNow(filter.sessions()), filter.show(), filter.search())
                : filter;
    }

    private List<Session> openNow(List<Session> sessions) {
        Instant now = clock.instant();
        return sessions.stream().filter(session -> session.openAt(now)).toList();
    }
}

package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.event.SessionVisits;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    public AttendanceNumbers numbers(List<Session> sessions) {
        List<SessionId> all = sessions.stream().map(Session::id).toList();
        List<Session> open = openNow(sessions);
        int absent = sessions.stream()
                .mapToInt(session -> registrations.countOf(session.event()) - query.registeredHere(session))
                .map(number -> Math.max(0, number))
                .sum();
        long points = open.stream()
                .filter(session -> heads.here(List.of(session.id())) > 0)
                .map(Session::point)
                .distinct()
                .count();
        return new AttendanceNumbers(
                heads.here(open.stream().map(Session::id).toList()),
                heads.people(all),
                (int) points,
                absent,
                query.nameless(sessions));
    }

    /** Newest first; at most 500 at a time. */
    public List<AttendanceRow> rows(AttendanceFilter filter, int offset, int limit) {
        AttendanceFilter asked = narrowed(filter);
        Map<UUID, Session> sessions = new HashMap<>();
        asked.sessions().forEach(session -> sessions.put(session.id().value(), session));
        List<Raw> raw = query.page(asked, offset, Math.min(limit, MOST), (row, number) -> raw(row, sessions));
        Map<RegistrationId, Registration> names = registrations.find(raw.stream()
                .map(Raw::registration)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return raw.stream().map(row -> row.named(names)).toList();
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

    private record Raw(AttendanceRow row, @Nullable RegistrationId registration) {

        AttendanceRow named(Map<RegistrationId, Registration> names) {
            Registration known = registration == null ? null : names.get(registration);
            return known == null
                    ? row
                    : new AttendanceRow(
                            row.visit(),
                            row.session(),
                            row.device(),
                            known.name(),
                            row.label(),
                            row.heads(),
                            row.method(),
                            row.came(),
                            row.end(),
                            row.minutes(),
                            row.repeats(),
                            row.marks());
        }
    }

    private Raw raw(ResultSet row, Map<UUID, Session> sessions) throws SQLException {
        Session session = Objects.requireNonNull(sessions.get(Sql.id(row, "session_id")));
        UUID registration = Sql.idOrNull(row, "registration_id");
        Instant came = Sql.time(row, "came_at");
        Instant left = Sql.timeOrNull(row, "left_at");
        Instant now = clock.instant();
        boolean closed = left == null && !now.isBefore(session.endsAt());
        Instant end = closed ? session.endsAt() : left;
        Duration stayed = Duration.between(came, end == null ? now : end);
        return new Raw(
                new AttendanceRow(
                        new VisitId(Sql.id(row, "id")),
                        session.id(),
                        new DeviceId(Sql.id(row, "device_id")),
                        row.getString("first_name"),
                        row.getString("label"),
                        row.getInt("heads"),
                        row.getString("method"),
                        came,
                        end,
                        Math.max(0, stayed.toMinutes()),
                        row.getInt("repeats"),
                        marks(row, closed)),
                registration == null ? null : new RegistrationId(registration));
    }

    private static Set<Mark> marks(ResultSet row, boolean closed) throws SQLException {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (closed) {
            marks.add(Mark.CLOSED);
        }
        if (row.getBoolean("corrected")) {
            marks.add(Mark.CORRECTED);
        }
        if (row.getBoolean("removed")) {
            marks.add(Mark.REMOVED);
        }
        if (row.getBoolean("clock_suspect")) {
            marks.add(Mark.CLOCK_SUSPECT);
        }
        if (row.getBoolean("unknown_pass")) {
            marks.add(Mark.UNKNOWN_PASS);
        }
        return marks;
    }
}

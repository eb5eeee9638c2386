package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads visits as the coach sees them at an instant; the session's end ends a visit that nobody ended. */
final class AttendanceRowReader implements RowMapper<AttendanceRowReader.Unnamed> {

    private final Map<UUID, Session> sessions;
    private final Instant now;

    AttendanceRowReader(List<Session> sessions, Instant now) {
        this.sessions = sessions.stream()
                .collect(Collectors.toMap(session -> session.id().value(), Function.identity(), (one, same) -> one));
        this.now = now;
    }

    /** A visit before the name of its registration is known. */
    record Unnamed(
            AttendanceRow row,
            @Nullable RegistrationId registration,
            @Nullable PassId pass,
            @Nullable PersonId person) {

        AttendanceRow named(Map<RegistrationId, Registration> names) {
            Registration known = registration == null ? null : names.get(registration);
            return known == null ? row : row.named(known.name());
        }
    }

    @Override
    public Unnamed mapRow(ResultSet row, int number) throws SQLException {
        Session session = Objects.requireNonNull(sessions.get(Sql.id(row, "session_id")));
        Instant came = Sql.time(row, "came_at");
        Instant left = Sql.timeOrNull(row, "left_at");
        boolean closed = left == null && !now.isBefore(session.endsAt());
        Instant end = closed ? session.endsAt() : left;
        var visit = new AttendanceRow(
                new VisitId(Sql.id(row, "id")),
                session.id(),
                new DeviceId(Sql.id(row, "device_id")),
                point(row, session),
                row.getString("first_name"),
                row.getString("label"),
                Objects.requireNonNullElse(Sql.numberOrNull(row, "corrected_heads"), row.getInt("heads")),
                row.getInt("heads"),
                row.getString("method"),
                came,
                end,
                doubtful(row, came) ? null : minutes(came, end == null ? now : end),
                row.getInt("repeats"),
                marks(row, closed));
        return new Unnamed(visit, registration(row), pass(row), person(row));
    }

    /** A clock a year ahead or behind would make a visit of a year; a coach may have said the true time since. */
    private static boolean doubtful(ResultSet row, Instant came) throws SQLException {
        return row.getBoolean("clock_suspect") && came.equals(Sql.time(row, "checked_in_at"));
    }

    private static Long minutes(Instant came, Instant end) {
        return Math.max(0, Duration.between(came, end).toMinutes());
    }

    private static PointId point(ResultSet row, Session session) throws SQLException {
        UUID hall = Sql.idOrNull(row, "hall_id");
        return hall == null ? session.point() : new PointId(hall);
    }

    private static @Nullable RegistrationId registration(ResultSet row) throws SQLException {
        UUID id = Sql.idOrNull(row, "registration_id");
        return id == null ? null : new RegistrationId(id);
    }

    /** A name that was given at another kiosk of the hall is not known here. */
    private static boolean counted(ResultSet row) throws SQLException {
        return Sql.idOrNull(row, "pass_id") == null
                && row.getString("first_name") == null
                && !Method.NAMED.code().equals(row.getString("method"));
    }

    private static @Nullable PassId pass(ResultSet row) throws SQLException {
        UUID id = Sql.idOrNull(row, "pass_id");
        return id == null ? null : new PassId(id);
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        UUID id = Sql.idOrNull(row, "person_id");
        return id == null ? null : new PersonId(id);
    }

    private static Set<Mark> marks(ResultSet row, boolean closed) throws SQLException {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (closed) {
            marks.add(Mark.CLOSED);
        }
        if (counted(row)) {
            marks.add(Mark.COUNTED);
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

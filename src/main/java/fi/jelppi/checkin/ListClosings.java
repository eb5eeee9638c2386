package fi.jelppi.checkin;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Which attendance lists are closed: from then on only a coordinator corrects. What kiosks still bring is counted, and the hash
 * tells that the list is another one (decision 0282).
 */
@Service
@OnCentral
public class ListClosings {

    private final JdbcTemplate jdbc;
    private final AttendanceSheets sheets;
    private final Clock clock;

    ListClosings(JdbcTemplate jdbc, AttendanceSheets sheets, Clock clock) {
        this.jdbc = jdbc;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * One closing.
     *
     * @param hash of the list as it was then
     * @param reopened null while it stands
     */
    public record Closing(
            Instant at, UserId by, String hash, @Nullable Reopened reopened) {}

    public record Reopened(Instant at, UserId by, String reason) {}

    /** What came of asking. */
    public enum Outcome {
        DONE,
        /** Somebody has closed it already. */
        CLOSED_ALREADY,
        /** People may still come. */
        NOT_OVER
    }

    public Outcome close(SessionId session, UserId coach) {
        AttendanceSheet sheet = sheets.of(session);
        Instant now = Times.now(clock);
        if (now.isBefore(sheet.session().endsAt())) {
            return Outcome.NOT_OVER;
        }
        if (standing(session).isPresent()) {
            return Outcome.CLOSED_ALREADY;
        }
        try {
            jdbc.update(
                    "insert into attendance_closed (id, session_id, standing, closed_at, closed_by, hash)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    session.value(),
                    session.value(),
                    Sql.time(now),
                    coach.value(),
                    sheet.hash());
            return Outcome.DONE;
        } catch (DuplicateKeyException e) {
            return Outcome.CLOSED_ALREADY;
        }
    }

    /**
     * Coaches may correct again; the closing stays in the history. Nothing happens when the list is not closed.
     *
     * @throws IllegalArgumentException when the reason is empty
     */
    public void reopen(SessionId session, UserId coordinator, String reason) {
        jdbc.update(
                "update attendance_closed set standing = null, reopened_at = ?, reopened_by = ?, reopen_reason = ?"
                        + " where standing = ?",
                Sql.time(Times.now(clock)),
                coordinator.value(),
                Corrections.reason(reason, coordinator).text(),
                session.value());
    }

    /** The closing that holds now. */
    public Optional<Closing> standing(SessionId session) {
        return history(session).stream()
                .filter(closing -> closing.reopened() == null)
                .findFirst();
    }

    /** Newest first; at most 100. */
    public List<Closing> history(SessionId session) {
        return jdbc.query(
                "select * from attendance_closed where session_id = ? order by closed_at desc fetch first 100 rows only",
                (row, number) -> closing(row),
                session.value());
    }

    private static Closing closing(ResultSet row) throws SQLException {
        Instant reopened = Sql.timeOrNull(row, "reopened_at");
        return new Closing(
                Sql.time(row, "closed_at"),
                new UserId(Sql.id(row, "closed_by")),
                row.getString("hash"),
                reopened == null
                        ? null
                        : new Reopened(
                                reopened, new UserId(Sql.id(row, "reopened_by")), row.getString("reopen_reason")));
    }
}

package fi.jelppi.checkin;

import fi.jelppi.shared.SessionId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The coach's choice when several sessions are on. In a table, so that a restart in the middle of an event keeps it. */
@Component
class SelectedSession {

    private final JdbcTemplate jdbc;
    private volatile @Nullable Optional<SessionId> known;

    SelectedSession(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SessionId> get() {
        Optional<SessionId> session = known;
        if (session == null) {
            session = jdbc
                    .query(
                            "select session_id from selected_session",
                            (row, number) -> new SessionId(Sql.id(row, "session_id")))
                    .stream()
                    .findFirst();
            known = session;
        }
        return session;
    }

    @Transactional
    public void set(@Nullable SessionId session) {
        jdbc.update("delete from selected_session");
        if (session != null) {
            jdbc.update("insert into selected_session (id, session_id) values (1, ?)", session.value());
        }
        known = Optional.ofNullable(session);
    }
}

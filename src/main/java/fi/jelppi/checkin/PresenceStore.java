package fi.jelppi.checkin;

import fi.jelppi.shared.PassId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Which visit a pass has in a session: the unique row that twenty scans at once meet. Kept on kiosks only. */
@Repository
class PresenceStore {

    private final JdbcTemplate jdbc;
    private final VisitStore visits;

    PresenceStore(JdbcTemplate jdbc, VisitStore visits) {
        this.jdbc = jdbc;
        this.visits = visits;
    }

    /** @throws DuplicateKeyException when the pass has a visit in this session already */
    void insert(SessionId session, PassId pass, VisitId visit) {
        jdbc.update(
                "insert into pass_presence (session_id, pass_id, visit_id) values (?, ?, ?)",
                session.value(),
                pass.value(),
                visit.value());
    }

    Optional<VisitId> find(SessionId session, PassId pass) {
        return jdbc
                .query(
                        "select visit_id from pass_presence where session_id = ? and pass_id = ?",
                        (row, number) -> new VisitId(Sql.id(row, "visit_id")),
                        session.value(),
                        pass.value())
                .stream()
                .findFirst();
    }

    /** False when another scan was faster. */
    boolean replace(StoredVisit old, VisitId visit) {
        return jdbc.update(
                        "update pass_presence set visit_id = ? where visit_id = ?",
                        visit.value(),
                        old.id().value())
                == 1;
    }

    /** Points the row at the last visit that counts, or removes it. Runs on kiosks, so on H2: a duplicate spoils no transaction. */
    void refresh(SessionId session, PassId pass) {
        List<StoredVisit> counting = visits.ofPass(session, pass);
        if (counting.isEmpty()) {
            jdbc.update(
                    "delete from pass_presence where session_id = ? and pass_id = ?", session.value(), pass.value());
            return;
        }
        UUID visit = counting.getLast().id().value();
        int updated = jdbc.update(
                "update pass_presence set visit_id = ? where session_id = ? and pass_id = ?",
                visit,
                session.value(),
                pass.value());
        if (updated == 0) {
            insertQuietly(session, pass, new VisitId(visit));
        }
    }

    private void insertQuietly(SessionId session, PassId pass, VisitId visit) {
        try {
            insert(session, pass, visit);
        } catch (DuplicateKeyException e) {
            // a scan at this moment was faster; its visit stands
        }
    }
}

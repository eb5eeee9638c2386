package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.PointId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who asked a coach to a screen, on both sides, and what requests to be called are about, at central. */
@Repository
class AskTable {

    /** A row with the fact that made it and when it was answered. */
    record Known(HelpAsk ask, UUID fact, @Nullable Instant answeredAt) {}

    private static final String SELECT =
            "SELECT id, fact_id, point_id, code, about, asked_at, answered_at FROM help_ask ";

    private final JdbcClient jdbc;

    AskTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AskFacts.Asked ask, UUID fact) {
        jdbc.sql("INSERT INTO help_ask (id, fact_id, point_id, code, about, asked_at) VALUES (?, ?, ?, ?, ?, ?)")
                .param(ask.request())
                .param(fact)
                .param(ask.point())
                .param(ask.code())
                .param(ask.about())
                .param(DbTime.of(ask.at()))
                .update();
    }

    /** Those that are not answered, oldest first. */
    List<HelpAsk> open(Instant since, int most) {
        return jdbc.sql(SELECT + "WHERE answered_at IS NULL AND asked_at > ? ORDER BY asked_at, id LIMIT " + most)
                .param(DbTime.of(since))
                .query((row, number) -> known(row).ask())
                .list();
    }

    int countSince(Instant then) {
        return jdbc.sql("SELECT count(*) FROM help_ask WHERE asked_at > ?")
                .param(DbTime.of(then))
                .query(Integer.class)
                .single();
    }

    /** The newest with that code. */
    Optional<Known> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE code = ? ORDER BY asked_at DESC LIMIT 1")
                .param(code)
                .query((row, number) -> known(row))
                .optional();
    }

    Optional<Known> find(UUID request) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(request)
                .query((row, number) -> known(row))
                .optional();
    }

    /** False when somebody was faster, or there is no such request here. */
    boolean answer(UUID request, Instant at) {
        return jdbc.sql("UPDATE help_ask SET answered_at = ? WHERE id = ? AND answered_at IS NULL")
                        .params(DbTime.of(at), request)
                        .update()
                == 1;
    }

    /** Those that were asked before then. */
    List<UUID> before(Instant then, int most) {
        return jdbc.sql("SELECT id FROM help_ask WHERE asked_at < ? ORDER BY asked_at LIMIT " + most)
                .param(DbTime.of(then))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void delete(UUID request) {
        jdbc.sql("DELETE FROM help_ask WHERE id = ?").param(request).update();
    }

    void addTopic(UUID request, String about) {
        jdbc.sql("INSERT INTO call_request_topic (request_id, about) VALUES (?, ?)")
                .params(request, about)
                .update();
    }

    void deleteTopic(UUID request) {
        jdbc.sql("DELETE FROM call_request_topic WHERE request_id = ?")
                .param(request)
                .update();
    }

    Map<CallRequestId, String> topics(Collection<CallRequestId> requests) {
        var topics = new HashMap<CallRequestId, String>();
        if (!requests.isEmpty()) {
            jdbc.sql("SELECT request_id, about FROM call_request_topic WHERE request_id IN (:ids)")
                    .param("ids", requests.stream().map(CallRequestId::value).toList())
                    .query((row, number) -> topics.put(
                            new CallRequestId(row.getObject("request_id", UUID.class)), row.getString("about")))
                    .list();
        }
        return topics;
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                new HelpAsk(
                        new CallRequestId(row.getObject("id", UUID.class)),
                        new PointId(row.getObject("point_id", UUID.class)),
                        row.getString("code"),
                        row.getString("about"),
                        DbTime.required(row, "asked_at")),
                row.getObject("fact_id", UUID.class),
                DbTime.read(row, "answered_at").orElse(null));
    }
}

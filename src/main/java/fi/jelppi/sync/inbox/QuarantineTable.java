package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.WireFact;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts that could not be applied; rows are released, never deleted. */
@Component
@OnCentral
public class QuarantineTable {

    /** A fact that waits; its payload is not shown to anybody. */
    public record Row(
            UUID id,
            FactId fact,
            DeviceId device,
            String type,
            int version,
            Instant recordedAt,
            Instant receivedAt,
            Reason reason) {}

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    QuarantineTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** The same id came with another content: this copy is kept here, because the inbox keeps the first. */
    void addChanged(DeviceId device, WireFact fact, Instant receivedAt) {
        add(
                fact.id(),
                device,
                fact.type(),
                fact.version(),
                fact.payload(),
                fact.hash(),
                fact.recordedAt(),
                receivedAt,
                Reason.CHANGED_CONTENT,
                null);
    }

    void add(InboxTable.Stored fact, Reason reason, @Nullable String detail) {
        var id = fact.context().id().value();
        var hash = jdbc.sql("SELECT hash FROM inbox WHERE fact_id = ?")
                .param(id)
                .query(String.class)
                .single();
        int again = template.update(
                "UPDATE quarantine SET reason = ?, detail = ?, released_at = NULL WHERE fact_id = ? AND hash = ?",
                reason.code(),
                detail,
                id,
                hash);
        if (again == 0) {
            var at = fact.context();
            add(
                    id,
                    at.device(),
                    fact.type(),
                    fact.version(),
                    null,
                    hash,
                    at.recordedAt(),
                    at.receivedAt(),
                    reason,
                    detail);
        }
    }

    private void add(
            UUID fact,
            DeviceId device,
            String type,
            int version,
            @Nullable String payload,
            String hash,
            Instant recordedAt,
            Instant receivedAt,
            Reason reason,
            @Nullable String detail) {
        template.update(
                """
                INSERT INTO quarantine (id, fact_id, device, type, schema_version, payload, hash, recorded_at, received_at, reason, detail)
                SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM feed_counter
                WHERE NOT EXISTS (SELECT 1 FROM quarantine WHERE fact_id = ? AND hash = ?)""",
                Ids.next(),
                fact,
                device.value(),
                type,
                version,
                payload,
                hash,
                Times.sql(recordedAt),
                Times.sql(receivedAt),
                reason.code(),
                detail,
                fact,
                hash);
    }

    void release(FactId fact, Instant at) {
        jdbc.sql("UPDATE quarantine SET released_at = ? WHERE fact_id = ? AND reason <> 'changed-content'")
                .params(Times.sql(at), fact.value())
                .update();
    }

    public long count() {
        return jdbc.sql("SELECT count(*) FROM quarantine WHERE released_at IS NULL")
                .query(Long.class)
                .single();
    }

    public List<Row> list(int offset, int limit) {
        return jdbc.sql("""
                        SELECT id, fact_id, device, type, schema_version, recorded_at, received_at, reason FROM quarantine
                        WHERE released_at IS NULL ORDER BY received_at, id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY""")
                .params(offset, limit)
                .query((row, number) -> new Row(
                        row.getObject(1, UUID.class),
                        new FactId(row.getObject(2, UUID.class)),
                        new DeviceId(row.getObject(3, UUID.class)),
                        row.getString(4),
                        row.getInt(5),
                        row.getObject(6, OffsetDateTime.class).toInstant(),
                        row.getObject(7, OffsetDateTime.class).toInstant(),
                        Reason.ofCode(row.getString(8))))
                .list();
    }

    /** Facts that an older version of central could not take and this one can try again. */
    List<Row> outdated() {
        return list(0, 10_000).stream()
                .filter(row -> row.reason() == Reason.UNKNOWN_TYPE || row.reason() == Reason.NEWER_SCHEMA)
                .toList();
    }
}

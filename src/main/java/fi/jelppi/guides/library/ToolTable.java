package fi.jelppi.guides.library;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Documents.Stored;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.Kept;
import fi.jelppi.shared.NodeRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is stored of the library. Each version is read and parsed once, however many screens ask; a kiosk, which alone writes its copy,
 * asks its database only after a change (decision 0302).
 */
@Component
class ToolTable {

    /** More than anybody keeps true. */
    static final int MOST = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(ToolTable.class);

    private record Row(UUID id, long version) {}

    private final JdbcClient jdbc;
    private final Documents<ToolPayload> documents;
    private final Map<UUID, StoredTool> parsed = new ConcurrentHashMap<>();
    private final Kept<List<StoredTool>> kept = new Kept<>(this::read);
    private final boolean alone;

    ToolTable(JdbcClient jdbc, JelppiProperties node) {
        this.jdbc = jdbc;
        this.documents = new Documents<>(jdbc, "library_tool", ToolPayload.class);
        this.alone = node.role() == NodeRole.KIOSK;
    }

    /** Not inside a transaction that writes: what is rolled back would be remembered. */
    List<StoredTool> all() {
        return alone ? kept.get() : read();
    }

    private List<StoredTool> read() {
        var rows = jdbc.sql("SELECT id, version FROM library_tool ORDER BY id LIMIT " + MOST)
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getLong("version")))
                .list();
        if (parsed.isEmpty() && !rows.isEmpty()) {
            documents.all(MOST).forEach(this::keep);
        }
        parsed.keySet().retainAll(rows.stream().map(Row::id).collect(Collectors.toSet()));
        return rows.stream().flatMap(row -> parsed(row).stream()).toList();
    }

    private Optional<StoredTool> parsed(Row row) {
        var known = parsed.get(row.id());
        return known != null && known.version() == row.version()
                ? Optional.of(known)
                : documents.find(row.id()).flatMap(this::keep);
    }

    private Optional<StoredTool> keep(Stored<ToolPayload> stored) {
        var read = read(stored);
        read.ifPresent(one -> parsed.put(stored.id(), one));
        return read;
    }

    /** What an older version took and this one cannot show is left out. */
    private static Optional<StoredTool> read(Stored<ToolPayload> stored) {
        try {
            var tool = stored.content().tool();
            return Optional.of(new StoredTool(new ToolId(stored.id()), stored.version(), tool));
        } catch (IllegalArgumentException e) {
            LOG.error("{} of the library is not shown: {}", stored.id(), e.getMessage());
            return Optional.empty();
        }
    }

    Optional<StoredTool> find(ToolId id) {
        return documents.find(id.value()).flatMap(ToolTable::read);
    }

    long count() {
        return jdbc.sql("SELECT count(*) FROM library_tool").query(Long.class).single();
    }

    /** Unless somebody else has saved since that version; false then. Call in a transaction. */
    boolean save(ToolId id, ToolPayload content, long version) {
        return documents.save(id.value(), content, version);
    }

    /** Unless somebody else has saved since that version; false then. Call in a transaction. */
    boolean remove(ToolId id, long version) {
        return jdbc.sql("DELETE FROM library_tool WHERE id = ? AND version = ?")
                        .params(id.value(), version)
                        .update()
                == 1;
    }

    /** What central says, over whatever was there. */
    void copy(UUID id, ToolPayload content) {
        parsed.remove(id);
        documents.copy(id, content);
        kept.changed();
    }

    void drop(UUID id) {
        parsed.remove(id);
        documents.remove(id);
        kept.changed();
    }
}

package fi.jelppi.guides;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.Documents.Stored;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.Kept;
import fi.jelppi.shared.NodeRole;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Edited guides as they are stored. Each version is read and parsed once, however many screens ask; a kiosk, which alone writes its
 * copy, asks its database only after a change (decision 0302).
 */
@Component
class GuideTable {

    private static final Logger LOG = LoggerFactory.getLogger(GuideTable.class);

    /** More than anybody keeps true. */
    private static final int MOST = 500;

    private record Row(UUID id, long version) {}

    private final JdbcClient jdbc;
    private final Documents<GuidePayload> documents;
    private final Map<UUID, EditedGuide> parsed = new ConcurrentHashMap<>();
    private final Kept<List<EditedGuide>> kept = new Kept<>(this::read);
    private final boolean alone;

    GuideTable(JdbcClient jdbc, JelppiProperties node) {
        this.jdbc = jdbc;
        this.documents = new Documents<>(jdbc, "guide", GuidePayload.class);
        this.alone = node.role() == NodeRole.KIOSK;
    }

    /** Not inside a transaction that writes: what is rolled back would be remembered. */
    List<EditedGuide> all() {
        return alone ? kept.get() : read();
    }

    private List<EditedGuide> read() {
        var rows = jdbc.sql("SELECT id, version FROM guide ORDER BY id LIMIT " + MOST)
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getLong("version")))
                .list();
        parsed.keySet().retainAll(rows.stream().map(Row::id).collect(Collectors.toSet()));
        return rows.stream().flatMap(row -> parsed(row).stream()).toList();
    }

    private Optional<EditedGuide> parsed(Row row) {
        var known = parsed.get(row.id());
        if (known != null && known.version() == row.version()) {
            return Optional.of(known);
        }
        var read = documents.find(row.id()).map(GuideTable::parse);
        read.ifPresent(guide -> parsed.put(row.id(), guide));
        return read;
    }

    private static EditedGuide parse(Stored<GuidePayload> stored) {
        var content = stored.content();
        var later = content.later() == null ? null : read(content, content.newest());
        return new EditedGuide(stored.id(), stored.version(), content, guide(content), later);
    }

    /** One that an older version took and this one does not gives way to the shipped text. */
    private static @Nullable Guide guide(GuidePayload content) {
        return content.hasText() ? read(content, content.texts()) : null;
    }

    private static @Nullable Guide read(GuidePayload content, Map<Locale, String> texts) {
        try {
            return GuideReader.read(content.guide(), texts);
        } catch (BrokenGuideException e) {
            LOG.error("the edited guide {} is not shown: {}", content.name(), e.getMessage());
            return null;
        }
    }

    Optional<Stored<GuidePayload>> find(UUID key) {
        return documents.find(key);
    }

    Optional<Stored<GuidePayload>> find(GuideId id) {
        return documents.find(GuidePayload.key(id));
    }

    /** Unless somebody else has saved since that version; false then. Call in a transaction. */
    boolean save(GuidePayload content, long version) {
        return documents.save(GuidePayload.key(content.guide()), content, version);
    }

    /** What central says, over whatever was there. */
    void copy(UUID key, GuidePayload content) {
        documents.copy(key, content);
        kept.changed();
    }
}

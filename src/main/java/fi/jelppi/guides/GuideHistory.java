package fi.jelppi.guides;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.Documents;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** What edited guides were before; at central. */
@Service
public class GuideHistory {

    /** Versions of each guide; older ones are forgotten. */
    static final int KEPT = 50;

    private static final long FIRST = Documents.NEW + 1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public record Version(long number, UserId by, Instant at) {}

    /**
     * A version's content.
     *
     * @param own texts of the desk; none where the shipped text stood
     * @param texts that stood, or were to come
     * @param plan what was to come by itself
     */
    public record Content(Map<Locale, String> own, Map<Locale, String> texts, boolean hidden, Plan plan) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    GuideHistory(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Version> of(GuideId id) {
        return jdbc.sql("SELECT version, changed_by, changed_at FROM guide_version WHERE guide = ?"
                        + " ORDER BY version DESC LIMIT " + KEPT)
                .param(GuidePayload.key(id))
                .query((row, number) -> new Version(
                        row.getLong("version"),
                        new UserId(row.getObject("changed_by", UUID.class)),
                        DbTime.required(row, "changed_at")))
                .list();
    }

    /** Empty for one that is not kept. */
    public Optional<Content> find(GuideId id, long version) {
        return jdbc.sql("SELECT content FROM guide_version WHERE guide = ? AND version = ?")
                .params(GuidePayload.key(id), version)
                .query(String.class)
                .optional()
                .map(json -> content(id, JSON.readValue(json, GuidePayload.class)));
    }

    /** What stood before a version, the shipped text before the first; empty where it is forgotten. */
    public Optional<Content> before(GuideId id, long version) {
        return version == FIRST ? Optional.of(content(id, GuidePayload.untouched(id))) : find(id, version - 1);
    }

    /** Whether what stood before it is kept. */
    public static boolean hasBefore(long version, long newest) {
        return version == FIRST || version > newest - KEPT + 1;
    }

    private static Content content(GuideId id, GuidePayload payload) {
        var own = payload.newest();
        var texts = own.isEmpty() ? ShippedGuides.filesOf(id).orElse(Map.of()) : own;
        return new Content(own, texts, payload.hidden(), payload.plan());
    }

    /** Call in the transaction of the change. */
    void add(GuidePayload content, long version, UserId by) {
        var guide = GuidePayload.key(content.guide());
        jdbc.sql("INSERT INTO guide_version (guide, version, content, changed_by, changed_at) VALUES (?, ?, ?, ?, ?)")
                .params(guide, version, JSON.writeValueAsString(content), by.value(), DbTime.of(clock.instant()))
                .update();
        jdbc.sql("DELETE FROM guide_version WHERE guide = ? AND version <= ?")
                .params(guide, version - KEPT)
                .update();
    }
}

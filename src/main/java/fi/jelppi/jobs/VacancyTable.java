package fi.jelppi.jobs;

import fi.jelppi.shared.DbTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rows of what each source says, at central. */
@Component
class VacancyTable {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String COLUMNS = """
            id, version, content, correction, hidden, published,
            1 + (SELECT COUNT(*) FROM vacancy_merge m
                 WHERE m.into_id = COALESCE(
                     (SELECT l.into_id FROM vacancy_merge l WHERE l.vacancy_id = vacancy.id), vacancy.id)) AS records""";

    /** What is known of a source's record without reading it. */
    record Standing(
            UUID id, String hash, boolean hidden, @Nullable String correction) {}

    /**
     * A row to write.
     *
     * @param vacancy as its source says it
     * @param shown with the desk's corrections
     */
    record Row(VacancyId id, Vacancy vacancy, Vacancy shown, Content content, boolean published) {}

    /** What is stored of it, and its hash. */
    record Content(String json, String hash) {}

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    VacancyTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    Map<String, Standing> standing(String source, Collection<String> externalIds) {
        var standing = new HashMap<String, Standing>();
        // An outer join, so that H2 looks each of them up: for "= ANY" it would read all that is known of the source.
        jdbc.query(
                """
                SELECT v.external_id, v.id, v.hash, v.hidden, v.correction
                FROM UNNEST(CAST(? AS varchar ARRAY)) AS asked (external_id)
                LEFT JOIN vacancy v ON v.source = ? AND v.external_id = asked.external_id""",
                row -> {
                    var id = row.getObject(2, UUID.class);
                    if (id != null) {
                        standing.put(
                                row.getString(1),
                                new Standing(id, row.getString(3), row.getBoolean(4), row.getString(5)));
                    }
                },
                new SqlArrayValue("varchar", externalIds.toArray()),
                source);
        return standing;
    }

    void insert(List<Row> rows, Instant now) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            var source = row.vacancy().source();
            values.add(new @Nullable Object[] {
                row.id().value(),
                source.code(),
                source.externalId(),
                row.content().hash(),
                row.content().json(),
                row.vacancy().kind().code(),
                row.vacancy().title(),
                cut(row.vacancy().employer().name()),
                DbTime.ofNullable(row.vacancy().schedule().closes()),
                source.mayForward(),
                row.published(),
                DbTime.of(now)
            });
        }
        jdbc.batchUpdate("""
                INSERT INTO vacancy (id, version, source, external_id, hash, content, kind, title, employer,
                                     closes_at, may_forward, hidden, published, changed_at)
                VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, FALSE, ?, ?)""", values);
    }

    void update(List<Row> rows, Instant now) {
        var values = new ArrayList<@Nullable Object[]>();
        for (var row : rows) {
            values.add(new @Nullable Object[] {
                row.content().hash(),
                row.content().json(),
                row.shown().kind().code(),
                row.vacancy().title(),
                cut(row.vacancy().employer().name()),
                DbTime.ofNullable(row.vacancy().schedule().closes()),
                row.vacancy().source().mayForward(),
                row.published(),
                DbTime.of(now),
                row.id().value()
            });
        }
        jdbc.batchUpdate("""
                UPDATE vacancy SET version = version + 1, hash = ?, content = ?, kind = ?, title = ?, employer = ?,
                                   closes_at = ?, may_forward = ?, published = ?, changed_at = ?
                WHERE id = ?""", values);
    }

    Optional<StoredVacancy> find(VacancyId id) {
        return client.sql("SELECT " + COLUMNS + " FROM vacancy WHERE id = ?")
                .param(id.value())
                .query(VacancyTable::read)
                .optional();
    }

    List<StoredVacancy> all(Collection<UUID> ids) {
        return jdbc.query(
                "SELECT " + COLUMNS + " FROM vacancy WHERE id = ANY(?)",
                VacancyTable::read,
                new SqlArrayValue("uuid", ids.toArray()));
    }

    /** What their sources say, as it is stored; to be read by {@link #stated} where it is needed. */
    Map<UUID, String> contents(Collection<UUID> ids) {
        var contents = new HashMap<UUID, String>();
        jdbc.query(
                "SELECT id, content FROM vacancy WHERE id = ANY(?)",
                row -> {
                    contents.put(row.getObject(1, UUID.class), row.getString(2));
                },
                new SqlArrayValue("uuid", ids.toArray()));
        return contents;
    }

    static Vacancy stated(String content) {
        return JSON.readValue(content, VacancyPayload.class).toVacancy();
    }

    Optional<VacancyId> id(String source, String externalId) {
        return client.sql("SELECT id FROM vacancy WHERE source = ? AND external_id = ?")
                .params(source, externalId)
                .query(UUID.class)
                .optional()
                .map(VacancyId::new);
    }

    /** The source's records after that external id, in its order; for comparing with what it lists now. */
    List<String> externalIds(String source, String after, int most) {
        return client.sql(
                        "SELECT external_id FROM vacancy WHERE source = ? AND external_id > ? ORDER BY external_id LIMIT "
                                + most)
                .params(source, after)
                .query((row, number) -> row.getString(1))
                .list();
    }

    void delete(VacancyId id) {
        client.sql("DELETE FROM vacancy WHERE id = ?").param(id.value()).update();
    }

    /** Published ones whose time for applying is over. */
    List<UUID> closed(Instant now, int most) {
        return client.sql("SELECT id FROM vacancy WHERE published AND closes_at <= ? ORDER BY closes_at LIMIT " + most)
                .param(DbTime.of(now))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those that are shown no more and closed before then. */
    List<UUID> closedLongAgo(Instant before, int most) {
        return client.sql("SELECT id FROM vacancy WHERE NOT published AND closes_at <= ? ORDER BY closes_at LIMIT "
                        + most)
                .param(DbTime.of(before))
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** What the desk decided of a record that goes is kept at the one that stays in its place. */
    void inherit(VacancyId id, Correction correction, boolean hidden) {
        client.sql(
                        "UPDATE vacancy SET version = version + 1, correction = :correction, hidden = :hidden WHERE id = :id")
                .param("correction", correction.equals(Correction.NONE) ? null : JSON.writeValueAsString(correction))
                .param("hidden", hidden)
                .param("id", id.value())
                .update();
    }

    void setPublished(VacancyId id, boolean published) {
        client.sql("UPDATE vacancy SET published = ? WHERE id = ?")
                .params(published, id.value())
                .update();
    }

    /** By which lists ask for it; the desk may have corrected it at another of those that are shown as one. */
    void setKind(VacancyId id, VacancyKind kind) {
        client.sql("UPDATE vacancy SET kind = ? WHERE id = ? AND kind <> ?")
                .params(kind.code(), id.value(), kind.code())
                .update();
    }

    /** Saves what the desk decides unless somebody else has saved since; false then. */
    boolean decide(StoredVacancy changed, Instant now) {
        var correction =
                changed.correction().equals(Correction.NONE) ? null : JSON.writeValueAsString(changed.correction());
        return client.sql("""
                        UPDATE vacancy SET version = version + 1, correction = :correction, hidden = :hidden,
                                           published = :published, kind = :kind, changed_at = :now
                        WHERE id = :id AND version = :version""")
                        .param("correction", correction)
                        .param("hidden", changed.hidden())
                        .param("published", changed.published())
                        .param("kind", changed.shown().kind().code())
                        .param("now", DbTime.of(now))
                        .param("id", changed.id().value())
                        .param("version", changed.version())
                        .update()
                == 1;
    }

    List<StoredVacancy> page(VacancyFilter filter, int offset, int limit) {
        var where = filter.where();
        return client.sql("SELECT " + COLUMNS + " FROM vacancy" + where.sql() + " ORDER BY changed_at DESC, id LIMIT "
                        + limit + " OFFSET " + offset)
                .params(where.params())
                .query(VacancyTable::read)
                .list();
    }

    /** Published ones that may be passed on, of several that are one the first; what closes first comes first. */
    List<StoredVacancy> open(Collection<VacancyKind> kinds, Instant now, int offset, int limit) {
        return client.sql("SELECT " + COLUMNS + """
                         FROM vacancy
                        WHERE published AND may_forward AND kind = ANY(?) AND (closes_at IS NULL OR closes_at > ?)
                          AND id NOT IN (SELECT vacancy_id FROM vacancy_merge)
                        ORDER BY closes_at NULLS LAST, id LIMIT\s""" + limit + " OFFSET " + offset)
                .params(
                        new SqlArrayValue(
                                "varchar", kinds.stream().map(VacancyKind::code).toArray()),
                        DbTime.of(now))
                .query(VacancyTable::read)
                .list();
    }

    int count(VacancyFilter filter) {
        var where = filter.where();
        return client.sql("SELECT COUNT(*) FROM vacancy" + where.sql())
                .params(where.params())
                .query(Integer.class)
                .single();
    }

    static Correction correction(@Nullable String json) {
        return json == null ? Correction.NONE : JSON.readValue(json, Correction.class);
    }

    private static StoredVacancy read(ResultSet row, int number) throws SQLException {
        return new StoredVacancy(
                new VacancyId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                stated(row.getString("content")),
                correction(row.getString("correction")),
                row.getBoolean("hidden"),
                row.getBoolean("published"),
                row.getInt("records"));
    }

    private static String cut(String name) {
        return name.length() <= Vacancy.LONGEST_TITLE ? name : name.substring(0, Vacancy.LONGEST_TITLE);
    }
}

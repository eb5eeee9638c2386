package fi.jelppi.jobs.post;

import fi.jelppi.mail.EmailAddress;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Rows of posts, and their writers' addresses in a table of their own. */
@Component
@OnCentral
class PostTable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final String SELECT =
            "SELECT id, version, state, content, note, language, shown, changed_at FROM job_post ";

    private final JdbcClient jdbc;

    PostTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Post post, EmailAddress contact) {
        jdbc.sql("INSERT INTO job_post (id, version, state, content, note, language, closes_on, shown, reminded,"
                        + " changed_at) VALUES (?, 1, ?, ?, NULL, ?, ?, FALSE, FALSE, ?)")
                .params(
                        post.id().value(),
                        post.state().code(),
                        content(post),
                        post.language().toLanguageTag(),
                        closes(post),
                        DbTime.of(post.changedAt()))
                .update();
        jdbc.sql("INSERT INTO job_post_contact (post_id, email) VALUES (?, ?)")
                .params(post.id().value(), contact.value())
                .update();
    }

    /** False when somebody else has saved since. Another closing date is reminded of anew. */
    boolean save(Post post, Instant now) {
        return jdbc.sql("UPDATE job_post SET version = version + 1, state = :state, content = :content, note = :note,"
                                + " shown = :shown, reminded = (reminded AND closes_on = :closes), closes_on = :closes,"
                                + " changed_at = :now WHERE id = :id AND version = :version")
                        .param("state", post.state().code())
                        .param("content", content(post))
                        .param("note", post.note())
                        .param("shown", post.shown())
                        .param("closes", closes(post))
                        .param("now", DbTime.of(now))
                        .param("id", post.id().value())
                        .param("version", post.version())
                        .update()
                == 1;
    }

    Optional<Post> find(PostId id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id.value())
                .query(PostTable::read)
                .optional();
    }

    /** Those that wait for the desk, longest first. */
    List<Post> waiting(int most) {
        return jdbc.sql(SELECT + "WHERE state = 'waiting' ORDER BY changed_at, id LIMIT " + most)
                .query(PostTable::read)
                .list();
    }

    int countWaiting() {
        return jdbc.sql("SELECT count(*) FROM job_post WHERE state = 'waiting'")
                .query(Integer.class)
                .single();
    }

    /** Shown ones that close on that day or before, but not before today, and nobody was reminded of. */
    List<Post> toRemind(LocalDate today, LocalDate last, int most) {
        return jdbc.sql(SELECT + "WHERE shown AND state = 'approved' AND NOT reminded AND closes_on BETWEEN ? AND ?"
                        + " ORDER BY closes_on, id LIMIT " + most)
                .params(today, last)
                .query(PostTable::read)
                .list();
    }

    void reminded(PostId id) {
        jdbc.sql("UPDATE job_post SET reminded = TRUE WHERE id = ?")
                .param(id.value())
                .update();
    }

    Optional<EmailAddress> contact(PostId id) {
        return jdbc.sql("SELECT email FROM job_post_contact WHERE post_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .flatMap(EmailAddress::parse);
    }

    void forgetContact(PostId id) {
        jdbc.sql("DELETE FROM job_post_contact WHERE post_id = ?")
                .param(id.value())
                .update();
    }

    /** Those whose contact is still known although they closed before that day, or ended before that time. */
    List<PostId> over(LocalDate closedBefore, Instant endedBefore, int most) {
        return ids(jdbc.sql("SELECT p.id FROM job_post p JOIN job_post_contact c ON c.post_id = p.id"
                        + " WHERE p.closes_on < ? OR p.state IN ('ended', 'rejected') AND p.changed_at < ?"
                        + " ORDER BY p.id LIMIT " + most)
                .params(closedBefore, DbTime.of(endedBefore)));
    }

    /** Never confirmed, and older than that. */
    List<PostId> unconfirmed(Instant before, int most) {
        return ids(jdbc.sql("SELECT id FROM job_post WHERE state = 'unconfirmed' AND changed_at < ? ORDER BY id LIMIT "
                        + most)
                .param(DbTime.of(before)));
    }

    /** Those that closed on that day or before, or ended before that time; not while there is a vacancy of it. */
    List<PostId> longOver(LocalDate lastDay, Instant endedBefore, int most) {
        return ids(jdbc.sql("SELECT id FROM job_post"
                        + " WHERE (closes_on <= ? OR state IN ('ended', 'rejected') AND changed_at < ?)"
                        + " AND NOT EXISTS (SELECT 1 FROM vacancy v"
                        + " WHERE v.source = ? AND v.external_id = CAST(job_post.id AS varchar))"
                        + " ORDER BY id LIMIT " + most)
                .params(lastDay, DbTime.of(endedBefore), PostVacancies.SOURCE));
    }

    void delete(PostId id) {
        forgetContact(id);
        jdbc.sql("DELETE FROM job_post WHERE id = ?").param(id.value()).update();
    }

    private static List<PostId> ids(JdbcClient.StatementSpec query) {
        return query.query((row, number) -> new PostId(row.getObject(1, UUID.class)))
                .list();
    }

    private static String content(Post post) {
        return JSON.writeValueAsString(post.input().withoutContact().byCode());
    }

    private static LocalDate closes(Post post) {
        return PostDates.parse(post.input().value(PostField.CLOSES)).orElseThrow();
    }

    private static Post read(ResultSet row, int number) throws SQLException {
        return new Post(
                new PostId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                PostState.ofCode(row.getString("state")),
                PostInput.of(JSON.readValue(row.getString("content"), FIELDS)),
                row.getString("note"),
                Locale.forLanguageTag(row.getString("language")),
                row.getBoolean("shown"),
                DbTime.required(row, "changed_at"));
    }
}

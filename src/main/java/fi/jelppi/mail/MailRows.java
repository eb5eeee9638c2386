package fi.jelppi.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queue in the database. */
@Repository
class MailRows {

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, OutgoingMail mail, Instant now) {
        jdbc.sql("""
                        INSERT INTO mail (id, state, recipient, recipient_shown, subject, body_text, body_html, created_at,
                            next_try_at, tries)
                        VALUES (:id, 'waiting', :recipient, :shown, :subject, :text, :html, :now, :now, 0)
                        """)
                .param("id", id)
                .param("recipient", mail.to().value())
                .param("shown", mail.to().masked())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("now", utc(now))
                .update();
        for (int i = 0; i < mail.attachments().size(); i++) {
            insert(id, i, mail.attachments().get(i));
        }
    }

    private void insert(UUID mail, int position, Attachment file) {
        jdbc.sql("""
                        INSERT INTO mail_attachment (mail_id, position, name, content_type, content_id, content)
                        VALUES (:mail, :position, :name, :type, :contentId, :content)
                        """)
                .param("mail", mail)
                .param("position", position)
                .param("name", file.name())
                .param("type", file.contentType())
                .param("contentId", file.contentId())
                .param("content", file.content())
                .update();
    }

    /** Locks the mail that is due longest and that no other instance is sending at this moment. */
    Optional<StoredMail> claim(Instant now) {
        return jdbc.sql("""
                        SELECT id, recipient, subject, body_text, body_html, created_at, tries FROM mail
                        WHERE state = 'waiting' AND next_try_at <= :now
                        ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", utc(now))
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    var mail = new OutgoingMail(
                            EmailAddress.of(row.getString("recipient")),
                            row.getString("subject"),
                            row.getString("body_text"),
                            row.getString("body_html"),
                            List.of());
                    return new StoredMail(id, mail, instant(row, "created_at"), row.getInt("tries"));
                })
                .optional();
    }

    List<Attachment> attachments(UUID mail) {
        return jdbc.sql("SELECT name, content_type, content_id, content FROM mail_attachment WHERE mail_id = :mail"
                        + " ORDER BY position")
                .param("mail", mail)
                .query((row, number) -> new Attachment(
                        row.getString("name"),
                        row.getString("content_type"),
                        row.getString("content_id"),
                        row.getBytes("content")))
                .list();
    }

    /** Nothing of the content stays. */
    void sent(StoredMail mail, Instant now) {
        jdbc.sql("DELETE FROM mail_attachment WHERE mail_id = :id")
                .param("id", mail.id())
                .update();
        jdbc.sql("""
                        UPDATE mail SET state = 'sent', recipient = NULL, subject = NULL, body_text = NULL, body_html = NULL,
                            tries = :tries, last_problem = NULL, last_reply = NULL, sent_at = :now WHERE id = :id
                        """)
                .param("id", mail.id())
                .param("tries", mail.tries() + 1)
                .param("now", utc(now))
                .update();
    }

    void notSent(StoredMail mail, MailState next, Instant nextTry, MailProblem problem) {
        jdbc.sql("""
                        UPDATE mail SET state = :state, next_try_at = :nextTry, tries = :tries, last_problem = :problem,
                            last_reply = :reply WHERE id = :id
                        """)
                .param("id", mail.id())
                .param("state", next.code())
                .param("nextTry", utc(nextTry))
                .param("tries", mail.tries() + 1)
                .param("problem", problem.kind().code())
                .param("reply", problem.reply() == 0 ? null : problem.reply())
                .update();
    }

    /** For waiting and failed mails; a mail that is just being sent is waited for. */
    boolean tryAgain(UUID id, Instant now) {
        return jdbc.sql("""
                                UPDATE mail SET state = 'waiting', next_try_at = :now, created_at = :now
                                WHERE id = :id AND state <> 'sent'
                                """).param("id", id).param("now", utc(now)).update() == 1;
    }

    void deleteTo(EmailAddress address) {
        jdbc.sql("DELETE FROM mail WHERE recipient = :address")
                .param("address", address.value())
                .update();
    }

    int deleteDone(Instant before) {
        return jdbc.sql("DELETE FROM mail WHERE state <> 'waiting' AND created_at < :before")
                .param("before", utc(before))
                .update();
    }

    /** What needs a look first, then the newest. */
    List<MailSummary> page(int offset, int limit) {
        return jdbc.sql("""
                        SELECT id, state, recipient_shown, created_at, next_try_at, tries, last_problem, last_reply, sent_at
                        FROM mail ORDER BY CASE state WHEN 'failed' THEN 0 WHEN 'waiting' THEN 1 ELSE 2 END,
                            created_at DESC, id LIMIT :limit OFFSET :offset
                        """)
                .param("limit", limit)
                .param("offset", offset)
                .query(MailRows::summary)
                .list();
    }

    int count() {
        return jdbc.sql("SELECT COUNT(*) FROM mail").query(Integer.class).single();
    }

    int count(MailState state) {
        return jdbc.sql("SELECT COUNT(*) FROM mail WHERE state = :state")
                .param("state", state.code())
                .query(Integer.class)
                .single();
    }

    private static MailSummary summary(ResultSet row, int number) throws SQLException {
        return new MailSummary(
                row.getObject("id", UUID.class),
                MailState.of(row.getString("state")),
                row.getString("recipient_shown"),
                instant(row, "created_at"),
                instant(row, "next_try_at"),
                row.getInt("tries"),
                row.getString("last_problem"),
                row.getObject("last_reply", Integer.class),
                instantOrNull(row, "sent_at"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(instantOrNull(row, column));
    }

    private static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

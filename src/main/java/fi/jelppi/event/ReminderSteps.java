package fi.jelppi.event;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds one page of those who registered. The mails and the notes that they were written are one transaction. */
@Component
@OnCentral
class ReminderSteps {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final Registrations registrations;
    private final Recipients recipients;
    private final NewsMails mails;

    ReminderSteps(JdbcClient jdbc, Registrations registrations, Recipients recipients, NewsMails mails) {
        this.jdbc = jdbc;
        this.registrations = registrations;
        this.recipients = recipients;
        this.mails = mails;
    }

    /** What is reminded of. */
    record Coming(Event event, Session session, Reminder reminder) {

        Instant start() {
            return session.startsAt();
        }
    }

    /**
     * False when nobody is left.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another instance reminds the same people; nothing was sent then
     */
    @Transactional
    public boolean page(Coming coming) {
        var page = waiting(coming);
        page.forEach(id -> note(id, coming));
        registrations.find(page.stream().map(RegistrationId::new).toList()).values().stream()
                .filter(it -> coming.reminder().isFor(RegistrationTime.of(it), coming.start()))
                .forEach(it -> recipients.letter(it).ifPresent(letter -> mails.send(news(coming), letter)));
        return page.size() == PAGE;
    }

    private static News news(Coming coming) {
        return new News(coming.reminder().code(), coming.event(), List.of(), List.of(coming.session()));
    }

    private List<UUID> waiting(Coming coming) {
        return jdbc.sql("""
                        SELECT r.id FROM registration r WHERE r.event_id = :event AND r.cancelled = FALSE
                        AND NOT EXISTS (SELECT 1 FROM event_reminder d WHERE d.registration_id = r.id
                            AND d.session_id = :session AND d.kind = :kind AND d.starts_at = :start)
                        ORDER BY r.id LIMIT :page
                        """)
                .param("event", coming.event().id().value())
                .param("session", coming.session().id().value())
                .param("kind", coming.reminder().code())
                .param("start", DbTime.of(coming.start()))
                .param("page", PAGE)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private void note(UUID registration, Coming coming) {
        jdbc.sql("INSERT INTO event_reminder (registration_id, session_id, kind, starts_at) VALUES (?, ?, ?, ?)")
                .params(
                        registration,
                        coming.session().id().value(),
                        coming.reminder().code(),
                        DbTime.of(coming.start()))
                .update();
    }

    @Transactional
    public void forget(Instant before) {
        jdbc.sql("DELETE FROM event_reminder WHERE starts_at < ?")
                .param(DbTime.of(before))
                .update();
    }
}

package fi.jelppi.checkin;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those who take part from home are asked whether they are there. Answers stand beside the visits (decision 0293). */
@Service
@OnCentral
public class PresenceAsks {

    /** So long one may answer. */
    public static final Duration TIME = Duration.ofMinutes(5);

    /** A tap at the last moment comes over a slow line. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    PresenceAsks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One time of asking.
     *
     * @param asked who was there then, or answered all the same
     */
    public record Ask(AskId id, Instant at, Instant until, int asked, int answered) {}

    /** Of one person in a session: how often asked, and how often answered. */
    public record Answers(int asked, int answered) {}

    /** @param by null at a set time */
    @Transactional
    public AskId ask(SessionId session, Collection<RegistrationId> there, @Nullable UserId by) {
        var id = AskId.next();
        var now = Times.now(clock);
        jdbc.sql(
                        "INSERT INTO presence_ask (id, session_id, asked_at, until_at, asked_by) VALUES (:id, :session, :at, :until, :by)")
                .param("id", id.value())
                .param("session", session.value())
                .param("at", Sql.time(now))
                .param("until", Sql.time(now.plus(TIME)))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        there.stream().distinct().forEach(who -> note(id, who, null));
        return id;
    }

    private void note(AskId ask, RegistrationId who, @Nullable Instant answered) {
        jdbc.sql("INSERT INTO presence_asked (ask_id, registration_id, answered_at) VALUES (:ask, :who, :at)")
                .param("ask", ask.value())
                .param("who", who.value())
                .param("at", Sql.time(answered), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Twice is once. False when it is too late, or was asked in another session. */
    @Transactional
    public boolean answer(AskId ask, SessionId session, RegistrationId who) {
        var now = Times.now(clock);
        boolean open =
                jdbc.sql("SELECT id FROM presence_ask WHERE id = ? AND session_id = ? AND until_at > ? FOR UPDATE")
                                .params(ask.value(), session.value(), DbTime.of(now.minus(ON_ITS_WAY)))
                                .query()
                                .listOfRows()
                                .size()
                        == 1;
        if (open && !known(ask, who)) {
            note(ask, who, now);
        } else if (open) {
            jdbc.sql(
                            "UPDATE presence_asked SET answered_at = ? WHERE ask_id = ? AND registration_id = ? AND answered_at IS NULL")
                    .params(DbTime.of(now), ask.value(), who.value())
                    .update();
        }
        return open;
    }

    private boolean known(AskId ask, RegistrationId who) {
        return jdbc.sql("SELECT COUNT(*) FROM presence_asked WHERE ask_id = ? AND registration_id = ?")
                        .params(ask.value(), who.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** What this one may answer now and has not. */
    @Transactional(readOnly = true)
    public Optional<AskId> waitingFor(SessionId session, RegistrationId who) {
        return jdbc.sql("""
                        SELECT a.id FROM presence_ask a WHERE a.session_id = ? AND a.until_at > ?
                        AND NOT EXISTS (SELECT 1 FROM presence_asked p WHERE p.ask_id = a.id AND p.registration_id = ?
                            AND p.answered_at IS NOT NULL)
                        ORDER BY a.asked_at DESC LIMIT 1
                        """)
                .params(session.value(), DbTime.of(Times.now(clock)), who.value())
                .query((row, number) -> new AskId(Sql.id(row, "id")))
                .optional();
    }

    @Transactional(readOnly = true)
    public Optional<Ask> last(SessionId session) {
        return jdbc.sql("""
                        SELECT a.id, a.asked_at, a.until_at,
                            (SELECT COUNT(*) FROM presence_asked p WHERE p.ask_id = a.id) AS asked,
                            (SELECT COUNT(p.answered_at) FROM presence_asked p WHERE p.ask_id = a.id) AS answered
                        FROM presence_ask a WHERE a.session_id = ? ORDER BY a.asked_at DESC, a.id DESC LIMIT 1
                        """)
                .param(session.value())
                .query((row, number) -> new Ask(
                        new AskId(Sql.id(row, "id")),
                        Sql.time(row, "asked_at"),
                        Sql.time(row, "until_at"),
                        row.getInt("asked"),
                        row.getInt("answered")))
                .optional();
    }

    /** Of everybody who was asked in the session. */
    @Transactional(readOnly = true)
    public Map<RegistrationId, Answers> of(SessionId session) {
        return jdbc
                .sql("""
                        SELECT p.registration_id, COUNT(*) AS asked, COUNT(p.answered_at) AS answered
                        FROM presence_asked p JOIN presence_ask a ON a.id = p.ask_id
                        WHERE a.session_id = ? GROUP BY p.registration_id
                        """)
                .param(session.value())
                .query((row, number) -> Map.entry(
                        new RegistrationId(Sql.id(row, "registration_id")),
                        new Answers(row.getInt("asked"), row.getInt("answered"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

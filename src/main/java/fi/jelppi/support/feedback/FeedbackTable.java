package fi.jelppi.support.feedback;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Feedback as central has it. */
@Repository
@OnCentral
class FeedbackTable {

    /** How many gave a session that score, in that group. */
    record Count(SessionId session, @Nullable Respondent group, Score score, int number) {}

    private final JdbcClient jdbc;

    FeedbackTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID fact, FeedbackFacts.Given given, LocalDate day) {
        jdbc.sql("INSERT INTO feedback_answer (fact_id, event_id, session_id, point_id, score, respondent, day_on)"
                        + " VALUES (:fact, :event, :session, :point, :score, :group, :day)")
                .param("fact", fact)
                .param("event", given.event())
                .param("session", given.session())
                .param("point", given.point(), Types.OTHER)
                .param("score", given.score())
                .param("group", given.group(), Types.VARCHAR)
                .param("day", day)
                .update();
    }

    void add(UUID fact, FeedbackFacts.Words said, LocalDate day) {
        jdbc.sql("INSERT INTO feedback_words (fact_id, event_id, session_id, words, day_on) VALUES (?, ?, ?, ?, ?)")
                .params(fact, said.event(), said.session(), said.words(), day)
                .update();
    }

    /** Those that somebody said something about, the latest first. */
    List<EventId> events(int most) {
        return jdbc.sql("SELECT event_id FROM feedback_answer GROUP BY event_id ORDER BY MAX(day_on) DESC, event_id"
                        + " LIMIT " + most)
                .query((row, number) -> new EventId(row.getObject(1, UUID.class)))
                .list();
    }

    List<Count> counts(EventId event) {
        return jdbc.sql("SELECT session_id, respondent, score, COUNT(*) AS given FROM feedback_answer"
                        + " WHERE event_id = ? GROUP BY session_id, respondent, score")
                .param(event.value())
                .query((row, number) -> new Count(
                        new SessionId(row.getObject("session_id", UUID.class)),
                        row.getString("respondent") == null
                                ? null
                                : Respondent.ofCode(row.getString("respondent")).orElseThrow(),
                        Score.of(row.getInt("score")).orElseThrow(),
                        row.getInt("given")))
                .list();
    }

    /** By the alphabet: not in the order in which people came to the screen. */
    List<FeedbackResults.Said> words(EventId event, int most) {
        return jdbc.sql("SELECT session_id, words FROM feedback_words WHERE event_id = ? ORDER BY words, fact_id LIMIT "
                        + most)
                .param(event.value())
                .query((row, number) -> new FeedbackResults.Said(
                        new SessionId(row.getObject("session_id", UUID.class)), row.getString("words")))
                .list();
    }

    List<UUID> wordsBefore(LocalDate day, int most) {
        return jdbc.sql("SELECT fact_id FROM feedback_words WHERE day_on < ? ORDER BY day_on LIMIT " + most)
                .param(day)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    void deleteWords(UUID fact) {
        jdbc.sql("DELETE FROM feedback_words WHERE fact_id = ?").param(fact).update();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it was used before */
    void use(SessionId session, RegistrationId link, LocalDate day) {
        jdbc.sql("INSERT INTO feedback_link_used (session_id, registration_id, day_on) VALUES (?, ?, ?)")
                .params(session.value(), link.value(), day)
                .update();
    }

    boolean isUsed(SessionId session, RegistrationId link) {
        return jdbc.sql("SELECT COUNT(*) FROM feedback_link_used WHERE session_id = ? AND registration_id = ?")
                        .params(session.value(), link.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void forgetUsesBefore(LocalDate day) {
        jdbc.sql("DELETE FROM feedback_link_used WHERE day_on < ?").param(day).update();
    }
}

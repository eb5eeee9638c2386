package fi.jelppi.support.feedback;

import fi.jelppi.event.Session;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactLog;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes feedback as facts; nothing else of it stays on the kiosk but which facts hold words. */
@Component
@OnKiosk
class HallWriter {

    private final FactLog log;
    private final JdbcClient jdbc;

    HallWriter(FactLog log, JdbcClient jdbc) {
        this.log = log;
        this.jdbc = jdbc;
    }

    @Transactional
    public void write(Session session, PointId point, FeedbackAnswer answer) {
        var group = answer.group();
        var event = session.event().value();
        log.append(
                FeedbackFacts.GIVEN,
                new FeedbackFacts.Given(
                        event,
                        session.id().value(),
                        point.value(),
                        answer.score().number(),
                        group == null ? null : group.code()));
        if (!answer.words().isEmpty()) {
            var id = FactId.next();
            log.append(
                    FeedbackFacts.WORDS,
                    id,
                    new FeedbackFacts.Words(event, session.id().value(), answer.words()));
            jdbc.sql("INSERT INTO feedback_told (fact_id) VALUES (?)")
                    .param(id.value())
                    .update();
        }
    }

    /** Facts with words, by their ids. */
    List<UUID> after(UUID last, int most) {
        return jdbc.sql("SELECT fact_id FROM feedback_told WHERE fact_id > ? ORDER BY fact_id LIMIT " + most)
                .param(last)
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Words go from the outbox; in the caller's transaction. */
    void blank(UUID fact) {
        log.blank(new FactId(fact));
        jdbc.sql("DELETE FROM feedback_told WHERE fact_id = ?").param(fact).update();
    }
}

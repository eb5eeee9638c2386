package fi.jelppi.support.feedback;

import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes feedback from home, one answer for each person and session. That somebody answered is kept, not what (decision 0289). */
@Service
@OnCentral
public class HomeFeedback {

    /** How long after the end a link still leads to the question. */
    static final Duration STAYS = Duration.ofDays(7);

    private final FeedbackTable table;
    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final JelppiProperties properties;

    HomeFeedback(
            FeedbackTable table,
            FactLog log,
            Durability durability,
            TransactionTemplate transaction,
            Clock clock,
            JelppiProperties properties) {
        this.table = table;
        this.log = log;
        this.durability = durability;
        this.transaction = transaction;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * The last session that one can say something about.
     *
     * @param ended those that the coach ended before their time
     */
    public Optional<Session> latest(Event event, List<Session> ended) {
        var now = clock.instant();
        return event.sessions().stream()
                .filter(session -> !session.endsAt().isAfter(now) || ended.contains(session))
                .filter(session -> session.endsAt().plus(STAYS).isAfter(now))
                .max(Comparator.comparing(Session::startsAt));
    }

    public boolean isGiven(Registration who, Session session) {
        return table.isUsed(session.id(), who.id());
    }

    /** False when this person has answered already. */
    public boolean give(Registration who, Session session, FeedbackAnswer answer) {
        try {
            transaction.executeWithoutResult(status -> write(who, session, answer));
        } catch (DuplicateKeyException e) {
            return false;
        }
        durability.await();
        return true;
    }

    private void write(Registration who, Session session, FeedbackAnswer answer) {
        var today = LocalDate.ofInstant(clock.instant(), properties.zone());
        table.use(session.id(), who.id(), today);
        var group = answer.group();
        var given = new FeedbackFacts.Given(
                session.event().value(),
                session.id().value(),
                null,
                answer.score().number(),
                group == null ? null : group.code());
        var id = FactId.next();
        table.add(id.value(), given, today);
        log.append(FeedbackFacts.GIVEN, id, given);
        if (!answer.words().isEmpty()) {
            var said = new FeedbackFacts.Words(
                    session.event().value(), session.id().value(), answer.words());
            var words = FactId.next();
            table.add(words.value(), said, today);
            log.append(FeedbackFacts.WORDS, words, said);
        }
    }
}

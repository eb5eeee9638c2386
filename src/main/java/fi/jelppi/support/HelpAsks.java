package fi.jelppi.support;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who waits for a coach at a screen, as the desk sees it. */
@Service
@OnCentral
public class HelpAsks {

    private static final int MOST = 100;

    private final AskTable table;
    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpAsks(
            AskTable table,
            FactLog log,
            Durability durability,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.log = log;
        this.durability = durability;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** Oldest first; what waits for longer than a few hours is over. */
    public List<HelpAsk> open() {
        return table.open(clock.instant().minus(HelpAsking.WAITS), MOST);
    }

    /** Somebody takes care of it. False when somebody else was faster. */
    public boolean answer(HelpAsk ask, UserId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean answered = table.answer(ask.id().value(), now);
            if (answered) {
                log.append(AskFacts.ANSWERED, new AskFacts.Answered(ask.id().value(), now, by.value()));
                events.publishEvent(new CallRequest.Changed(ask.id()));
            }
            return answered;
        }));
        durability.await();
        return done;
    }
}

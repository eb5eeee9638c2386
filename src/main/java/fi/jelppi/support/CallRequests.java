package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who wants to be called, as the desk sees it. */
@Service
@OnCentral
public class CallRequests {

    /** More stand in no coach's day. */
    private static final int MOST = 200;

    private final CallTable table;
    private final AskTable asks;
    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final SupportProperties settings;
    private final Clock clock;

    CallRequests(
            CallTable table,
            AskTable asks,
            FactLog log,
            Durability durability,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            SupportProperties settings,
            Clock clock) {
        this.table = table;
        this.asks = asks;
        this.log = log;
        this.durability = durability;
        this.transaction = transaction;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Oldest first, at most {@value #MOST}. */
    public List<CallRequest> open() {
        return table.open(MOST);
    }

    /** Newest first, at most {@value #MOST}, while name and number are kept. */
    public List<CallRequest> handled() {
        return table.handled(MOST);
    }

    /** What they are about, of those that told it. */
    public Map<CallRequestId, String> topics(Collection<CallRequest> requests) {
        return asks.topics(requests.stream().map(CallRequest::id).toList());
    }

    public int countOpen() {
        return table.countOpen();
    }

    /** How long name and number stay after a request was handled. */
    public Duration keptAfterHandling() {
        return settings.forgetHandledAfter();
    }

    /** Somebody has called, or given up. False when somebody else was faster. */
    public boolean handle(CallRequestId request, UserId by) {
        return change(request, now -> {
            boolean done = table.handle(request, now, by);
            if (done) {
                log.append(CallFacts.HANDLED, new CallFacts.Handled(request.value(), now, by.value()));
            }
            return done;
        });
    }

    /** Marked as handled by mistake. False when it is open already. */
    public boolean reopen(CallRequestId request, UserId by) {
        return change(request, now -> {
            boolean done = table.reopen(request);
            if (done) {
                log.append(CallFacts.REOPENED, new CallFacts.Reopened(request.value(), now, by.value()));
            }
            return done;
        });
    }

    private interface Change {
        boolean at(Instant now);
    }

    private boolean change(CallRequestId request, Change change) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean changed = change.at(now);
            if (changed) {
                events.publishEvent(new CallRequest.Changed(request));
            }
            return changed;
        }));
        durability.await();
        return done;
    }
}

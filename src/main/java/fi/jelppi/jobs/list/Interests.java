package fi.jelppi.jobs.list;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists that visitors gave to the coaches, as the desk sees them (decision 0233). */
@Service
@OnCentral
public class Interests {

    /** More stand in no coach's day. */
    private static final int MOST = 100;

    private final InterestTable table;
    private final FactLog log;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Interests(
            InterestTable table,
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

    /** Oldest first, at most {@value #MOST}. */
    public List<Interest> open() {
        return table.open(MOST);
    }

    /** Newest first, at most {@value #MOST}, while the person is known. */
    public List<Interest> handled() {
        return table.handled(MOST);
    }

    public int countOpen() {
        return table.countOpen();
    }

    /** Somebody has been in touch, or given up. False when somebody else was faster. */
    public boolean handle(InterestId interest, UserId by) {
        return change(interest, now -> {
            boolean done = table.handle(interest, now, by);
            if (done) {
                log.append(InterestFacts.HANDLED, new InterestFacts.Handled(interest.value(), now, by.value()));
            }
            return done;
        });
    }

    /** Marked as handled by mistake. False when it is open already. */
    public boolean reopen(InterestId interest, UserId by) {
        return change(interest, now -> {
            boolean done = table.reopen(interest);
            if (done) {
                log.append(InterestFacts.REOPENED, new InterestFacts.Reopened(interest.value(), now, by.value()));
            }
            return done;
        });
    }

    /** Deletes the person and the list before their time. False when they are gone already. */
    public boolean forget(InterestId interest, UserId by) {
        return change(interest, now -> {
            var known = table.find(interest);
            known.ifPresent(one -> {
                log.blank(one.person());
                table.forget(interest);
                log.append(InterestFacts.FORGOTTEN, new InterestFacts.Forgotten(interest.value(), now, by.value()));
            });
            return known.isPresent();
        });
    }

    private boolean change(InterestId interest, Predicate<Instant> work) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean done = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean changed = work.test(now);
            if (changed) {
                events.publishEvent(new Interest.Changed(interest));
            }
            return changed;
        }));
        durability.await();
        return done;
    }
}

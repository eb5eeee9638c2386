package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.durable.PassingFailure;
import fi.jelppi.sync.wire.Times;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies stored facts, each once: whoever applies a kiosk's facts holds that kiosk's row, on whichever instance. A
 * chunk that fails is gone through fact by fact, so one bad fact stops nothing but itself.
 */
@Component
@OnCentral
public class Applier {

    private static final Logger LOG = LoggerFactory.getLogger(Applier.class);
    private static final int CHUNK = 250;

    private final InboxTable inbox;
    private final QuarantineTable quarantine;
    private final HandlerRegistry handlers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Applier(
            InboxTable inbox,
            QuarantineTable quarantine,
            HandlerRegistry handlers,
            TransactionTemplate transaction,
            Clock clock) {
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.handlers = handlers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Applies or sets aside everything that is pending of a kiosk. */
    void applyAll(DeviceId device) {
        inbox.introduce(device);
        int applied;
        do {
            applied = chunk(device);
        } while (applied == CHUNK);
    }

    private int chunk(DeviceId device) {
        try {
            Integer applied = transaction.execute(status -> {
                inbox.lockApplying(device);
                var facts = inbox.pending(device, CHUNK);
                handlers.apply(facts);
                inbox.mark(facts, "applied");
                return facts.size();
            });
            return applied == null ? 0 : applied;
        } catch (RuntimeException e) {
            // Handlers throw what they like; nothing was committed, each fact gets its own try.
            if (PassingFailure.is(e)) {
                throw e;
            }
            var facts = inbox.pending(device, CHUNK);
            facts.forEach(this::single);
            return facts.size();
        }
    }

    private void single(InboxTable.Stored fact) {
        try {
            applyOne(fact, "pending");
        } catch (RuntimeException e) { // whatever it is, setAside logs and keeps it
            if (PassingFailure.is(e)) {
                throw e;
            }
            setAside(fact, e);
        }
    }

    private void applyOne(InboxTable.Stored fact, String from) {
        transaction.executeWithoutResult(status -> {
            inbox.lockApplying(fact.context().device());
            var still = inbox.find(fact.context().id(), from);
            handlers.apply(still);
            inbox.mark(still, "applied");
            quarantine.release(fact.context().id(), Times.now(clock));
        });
    }

    private void setAside(InboxTable.Stored fact, RuntimeException why) {
        var reason = why instanceof NotApplicableException known ? known.reason() : Reason.FAILED;
        // Without its message: that may repeat what a person typed.
        LOG.warn(
                "fact {} of type {} v{} set aside: {} {}",
                fact.context().id(),
                fact.type(),
                fact.version(),
                reason.code(),
                why.getClass().getName());
        transaction.executeWithoutResult(status -> {
            inbox.lockApplying(fact.context().device());
            var still = inbox.find(fact.context().id(), "pending");
            inbox.mark(still, "quarantined");
            still.forEach(one -> quarantine.add(one, reason, detail(why)));
        });
    }

    private static @Nullable String detail(RuntimeException why) {
        return why instanceof NotApplicableException ? null : why.getClass().getSimpleName();
    }

    /** Tries a fact in quarantine again; false when it stays there. */
    public boolean reapply(FactId id) {
        var facts = inbox.find(id, "quarantined");
        for (var fact : facts) {
            try {
                applyOne(fact, "quarantined");
            } catch (NotApplicableException e) {
                return false;
            } catch (RuntimeException e) { // as above: the fact stays where it is
                LOG.warn("fact {} stays in quarantine: {}", id, e.getClass().getName());
                return false;
            }
        }
        return !facts.isEmpty();
    }

    /** After an upgrade: what was too new then may be known now. */
    void retryOutdated() {
        for (var row : quarantine.outdated()) {
            if (handlers.knows(row.type(), row.version())) {
                reapply(row.fact());
            }
        }
    }
}

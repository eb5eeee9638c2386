package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.outbox.LinkFailure.Kind;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.WireFact;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Empties the outbox, batch by batch in order. Used by the sender's thread only. */
@Component
@OnKiosk
class Pusher {

    private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);
    private static final int MAX_FACTS = 1_000;
    private static final int MAX_CHARACTERS = 256 * 1024;

    private final OutboxTable outbox;
    private final CentralClient central;
    private final TransactionTemplate transaction;
    private final LinkState link;
    private final Clock clock;
    private int limit = MAX_FACTS;

    Pusher(OutboxTable outbox, CentralClient central, TransactionTemplate transaction, LinkState link, Clock clock) {
        this.outbox = outbox;
        this.central = central;
        this.transaction = transaction;
        this.link = link;
        this.clock = clock;
    }

    void pushAll(Enrolled me) throws InterruptedException {
        for (var epoch = outbox.firstWaitingEpoch(); epoch.isPresent(); epoch = outbox.firstWaitingEpoch()) {
            push(me, epoch.get(), cut(outbox.waiting(epoch.get(), limit)));
        }
    }

    /** As many of the first as fit into one message; at least one. */
    private static List<WireFact> cut(List<WireFact> facts) {
        int size = 0;
        for (int n = 0; n < facts.size(); n++) {
            var payload = facts.get(n).payload();
            size += payload == null ? 0 : payload.length();
            if (size > MAX_CHARACTERS && n > 0) {
                return facts.subList(0, n);
            }
        }
        return facts;
    }

    /** By the clock that is ahead, so that it is kept long enough whichever of the two is wrong. */
    private Instant later(long centralNow) {
        return Instant.ofEpochMilli(Math.max(Times.now(clock).toEpochMilli(), centralNow));
    }

    private void push(Enrolled me, long epoch, List<WireFact> facts) throws InterruptedException {
        try {
            var receipt = central.push(me, new FactBatch(me.device().value(), epoch, facts));
            if (receipt.epoch() != epoch || receipt.through() != facts.getLast().seq()) {
                throw new LinkFailure(Kind.UNREACHABLE, "the receipt is for another batch", null);
            }
            transaction.executeWithoutResult(status -> outbox.acknowledge(epoch, facts, later(receipt.now())));
            link.answered(receipt.now());
            limit = Math.min(MAX_FACTS, limit * 2);
        } catch (LinkFailure e) {
            limit = Math.max(1, facts.size() / 2);
            if (e.kind() != Kind.REFUSED_BATCH) {
                throw e;
            }
            if (facts.size() == 1) {
                LOG.error(
                        "central does not take fact {}: kept here, the others go on",
                        facts.getFirst().id());
                transaction.executeWithoutResult(status -> outbox.refuse(epoch, facts.getFirst(), Times.now(clock)));
            }
        }
    }
}

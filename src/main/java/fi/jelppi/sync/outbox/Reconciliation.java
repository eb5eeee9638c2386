package fi.jelppi.sync.outbox;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.wire.Welcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares what central has of this kiosk with the outbox. Central has more or other facts: this disk was restored, a new
 * epoch begins. Central lacks facts it had acknowledged: it was restored, they are sent again (decision 0010).
 */
@Component
@OnKiosk
class Reconciliation {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciliation.class);

    private final OutboxTable outbox;
    private final TransactionTemplate transaction;

    Reconciliation(OutboxTable outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    void with(Welcome welcome) {
        var place = outbox.place();
        if (welcome.epochs().stream().anyMatch(mark -> restoredHere(place, mark))) {
            newEpoch(welcome);
        }
        transaction.executeWithoutResult(status -> resendWhatIsLost(welcome));
    }

    private boolean restoredHere(OutboxTable.Place place, Welcome.Mark mark) {
        return mark.epoch() > place.epoch()
                || mark.epoch() == place.epoch() && mark.seq() > place.seq()
                || mark.epoch() == place.epoch() && outbox.contradicts(mark);
    }

    /**
     * Everything that is kept moves to a new epoch and is sent again, also what some central acknowledged: where histories
     * have parted, the highest seq no longer tells what central has (decision 0012). Ids and payloads stay, so nothing can be
     * counted twice.
     */
    void newEpoch(Welcome welcome) {
        long highest =
                welcome.epochs().stream().mapToLong(Welcome.Mark::epoch).max().orElse(0);
        transaction.executeWithoutResult(status -> {
            long epoch = Math.max(highest, outbox.place().epoch()) + 1;
            LOG.warn("central knows facts of this kiosk that are not on this disk: epoch {} begins", epoch);
            outbox.restamp(epoch);
        });
    }

    private void resendWhatIsLost(Welcome welcome) {
        int lost = 0;
        for (long epoch : outbox.epochs()) {
            long highest = welcome.epochs().stream()
                    .filter(mark -> mark.epoch() == epoch)
                    .mapToLong(Welcome.Mark::seq)
                    .max()
                    .orElse(0);
            lost += outbox.unacknowledge(epoch, highest + 1, Long.MAX_VALUE);
        }
        for (var gap : welcome.gaps()) {
            lost += outbox.unacknowledge(gap.epoch(), gap.from(), gap.to());
        }
        if (lost > 0) {
            LOG.warn("central lacks {} facts that it had acknowledged: sending them again", lost);
        }
    }
}

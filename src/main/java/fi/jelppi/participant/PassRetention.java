package fi.jelppi.participant;

import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Deletes passes that are long over, here and on the kiosks. */
@Component
@OnCentral
class PassRetention {

    /** Few at a time: the feed's counter is held until each commit. */
    private static final int CHUNK = 200;

    private final PassRows rows;
    private final PassFeed feed;
    private final PassProperties settings;
    private final Clock clock;
    private final TransactionOperations transactions;

    PassRetention(
            PassRows rows,
            PassFeed feed,
            PassProperties settings,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.feed = feed;
        this.settings = settings;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** How many were deleted. */
    int run() {
        int all = 0;
        int chunk;
        do {
            Integer deleted = transactions.execute(_ -> deleteChunk());
            chunk = deleted == null ? 0 : deleted;
            all += chunk;
        } while (chunk == CHUNK);
        return all;
    }

    private int deleteChunk() {
        var over = rows.over(clock.instant().minus(settings.keep()), CHUNK);
        for (var id : over) {
            feed.forget(id);
            rows.unrevoke(id);
            rows.delete(id);
        }
        return over.size();
    }
}

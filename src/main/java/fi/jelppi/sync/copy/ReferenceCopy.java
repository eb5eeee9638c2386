package fi.jelppi.sync.copy;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.ChangePage.Change;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes pages of the feed. The page's records and the cursor are committed together. A record that cannot be taken waits
 * with its payload and stops nothing behind it.
 */
@Component
@OnKiosk
public class ReferenceCopy {

    private static final Logger LOG = LoggerFactory.getLogger(ReferenceCopy.class);

    private final CopyTable table;
    private final CopyHandlers handlers;
    private final TransactionTemplate transaction;

    ReferenceCopy(CopyTable table, CopyHandlers handlers, TransactionTemplate transaction) {
        this.table = table;
        this.handlers = handlers;
        this.transaction = transaction;
    }

    /** Where to go on; empty to begin a snapshot. */
    public String cursor() {
        var cursor = table.state().cursor();
        return cursor == null ? "" : cursor;
    }

    /** The central that the copy came from. */
    public @Nullable UUID instance() {
        return table.state().instance();
    }

    /** Central says who it is; another one than before has another history. */
    public void from(UUID instance) {
        transaction.executeWithoutResult(status -> {
            if (!instance.equals(table.state().instance())) {
                table.restart(instance);
            }
        });
    }

    /** Everything is read anew; what does not come again is removed at the end. */
    public void startSnapshot() {
        transaction.executeWithoutResult(status -> table.restart(table.state().instance()));
    }

    public void take(ChangePage page) {
        try {
            transaction.executeWithoutResult(status -> {
                page.rows().forEach(this::takeOne);
                finish(page);
            });
        } catch (RuntimeException e) {
            LOG.warn(
                    "a page of changes failed as a whole, taking its records one by one: {}",
                    e.getClass().getName());
            page.rows().forEach(this::takeAlone);
            transaction.executeWithoutResult(status -> finish(page));
        }
    }

    private void takeOne(Change change) {
        if (change.p() == null) {
            handlers.remove(change.t(), change.i());
            table.forget(change.t(), change.i());
        } else {
            boolean taken = handlers.apply(change);
            table.hold(change, taken ? null : change.p().toString());
        }
    }

    private void takeAlone(Change change) {
        try {
            transaction.executeWithoutResult(status -> takeOne(change));
        } catch (RuntimeException e) {
            LOG.error(
                    "cannot take {} {}: {}",
                    change.t(),
                    change.i(),
                    e.getClass().getName());
            if (change.p() != null) {
                var payload = change.p().toString();
                transaction.executeWithoutResult(status -> table.hold(change, payload));
            }
        }
    }

    private void finish(ChangePage page) {
        var before = table.state();
        if (before.snapshot() && !page.more()) {
            sweep(table.unseen());
        }
        table.moveTo(page.cursor(), before.snapshot() && page.more());
    }

    private void sweep(List<CopyTable.Held> gone) {
        for (var record : gone) {
            handlers.remove(record.type(), record.id());
            table.forget(record.type(), record.id());
        }
    }

    /** Records that an older version could not take. */
    public void retryWaiting() {
        for (var change : table.waiting()) {
            if (handlers.knows(change.t(), change.v())) {
                takeAlone(change);
            }
        }
    }
}

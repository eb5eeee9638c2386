package fi.jelppi.sync.copy;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.durable.PassingFailure;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.Takes;
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

    /** What this version can take; central writes newer records in an older form for us. */
    public Takes takes() {
        return handlers.takes();
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
                gone(page).forEach(this::takeOne);
                moveTo(page);
            });
        } catch (RuntimeException e) {
            // Handlers throw what they like; the page and the cursor were rolled back together.
            if (PassingFailure.is(e)) {
                throw e;
            }
            LOG.warn(
                    "a page of changes failed as a whole, taking its records one by one: {}",
                    e.getClass().getName());
            page.rows().forEach(this::takeAlone);
            gone(page).forEach(this::takeAlone);
            transaction.executeWithoutResult(status -> moveTo(page));
        }
    }

    private void takeOne(Change change) {
        if (change.p() == null) {
            handlers.remove(change.t(), change.i());
            table.forget(change.t(), change.i());
        } else {
            if (handlers.apply(change)) {
                table.hold(change);
            } else {
                table.postpone(change);
            }
        }
    }

    private void takeAlone(Change change) {
        try {
            transaction.executeWithoutResult(status -> takeOne(change));
        } catch (RuntimeException e) { // as above: it waits, also a tombstone, until a later version can take it
            if (PassingFailure.is(e)) {
                throw e;
            }
            LOG.error(
                    "cannot take {} {}: {}",
                    change.t(),
                    change.i(),
                    e.getClass().getName());
            transaction.executeWithoutResult(status -> table.postpone(change));
        }
    }

    /** What a snapshot that ends with this page did not bring: as if each had come with a tombstone. */
    private List<Change> gone(ChangePage page) {
        return page.more() || !table.state().snapshot()
                ? List.of()
                : table.unseen().stream()
                        .map(held -> new Change(held.type(), held.id(), held.version(), null))
                        .toList();
    }

    private void moveTo(ChangePage page) {
        table.moveTo(page.cursor(), table.state().snapshot() && page.more());
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

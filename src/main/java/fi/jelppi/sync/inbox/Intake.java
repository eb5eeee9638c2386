package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Receipt;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.WireFact;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores a batch once, however often it comes, and says so only when it is on disk. */
@Component
@OnCentral
class Intake {

    private static final class Sorted {
        final List<WireFact> fresh = new ArrayList<>();
        final List<WireFact> restamped = new ArrayList<>();
        final List<WireFact> changed = new ArrayList<>();
        int known;
    }

    private final InboxTable inbox;
    private final QuarantineTable quarantine;
    private final TransactionTemplate transaction;
    private final Durability durability;
    private final Clock clock;

    Intake(
            InboxTable inbox,
            QuarantineTable quarantine,
            TransactionTemplate transaction,
            Durability durability,
            Clock clock) {
        this.inbox = inbox;
        this.quarantine = quarantine;
        this.transaction = transaction;
        this.durability = durability;
        this.clock = clock;
    }

    /** @throws EpochTakenException when nothing was stored because the batch contradicts what is there */
    Receipt store(FactBatch batch) {
        var now = Times.now(clock);
        var device = new DeviceId(batch.device());
        inbox.introduce(device);
        var sorted = Objects.requireNonNull(transaction.execute(status -> storeInTransaction(device, batch, now)));
        durability.await();
        long through = batch.facts().isEmpty() ? 0 : batch.facts().getLast().seq();
        return new Receipt(
                now.toEpochMilli(), batch.epoch(), through, sorted.fresh.size(), sorted.known, sorted.changed.size());
    }

    private Sorted storeInTransaction(DeviceId device, FactBatch batch, Instant now) {
        inbox.lock(device);
        var sorted = sort(device, batch);
        inbox.restamp(batch.epoch(), sorted.restamped);
        inbox.insert(device, batch.epoch(), sorted.fresh, now);
        for (var fact : sorted.changed) {
            quarantine.addChanged(device, fact, now);
        }
        return sorted;
    }

    private Sorted sort(DeviceId device, FactBatch batch) {
        var byId = new HashMap<UUID, InboxTable.Known>();
        var bySeq = new HashMap<Long, UUID>();
        for (var known : inbox.known(device, batch)) {
            byId.put(known.id(), known);
            if (known.device().equals(device.value()) && known.epoch() == batch.epoch()) {
                bySeq.put(known.seq(), known.id());
            }
        }
        var sorted = new Sorted();
        var seen = new HashSet<WireFact>();
        for (var fact : batch.facts()) {
            if (!seen.add(fact)) {
                continue;
            }
            var holder = bySeq.putIfAbsent(fact.seq(), fact.id());
            if (holder != null && !holder.equals(fact.id())) {
                throw new EpochTakenException(batch.epoch());
            }
            place(device, batch.epoch(), fact, byId.get(fact.id()), sorted);
            byId.putIfAbsent(
                    fact.id(), new InboxTable.Known(fact.id(), device.value(), batch.epoch(), fact.seq(), fact.hash()));
        }
        return sorted;
    }

    private static void place(
            DeviceId device, long epoch, WireFact fact, InboxTable.@Nullable Known known, Sorted sorted) {
        if (known == null) {
            sorted.fresh.add(fact);
        } else if (!known.device().equals(device.value()) || !known.hash().equals(fact.hash())) {
            sorted.changed.add(fact);
        } else {
            sorted.known++;
            if (known.epoch() != epoch || known.seq() != fact.seq()) {
                sorted.restamped.add(fact);
            }
        }
    }
}

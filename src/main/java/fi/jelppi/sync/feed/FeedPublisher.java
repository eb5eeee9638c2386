package fi.jelppi.sync.feed;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.ReferenceType;
import fi.jelppi.sync.spi.Scope;
import fi.jelppi.sync.wire.WireJson;
import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Collects what a transaction publishes and writes it at its very end, when the order of commits is certain. */
@Component
@OnCentral
class FeedPublisher implements ReferenceFeed {

    private final FeedWriter writer;
    private final EntityManagerFactory entities;

    FeedPublisher(FeedWriter writer, EntityManagerFactory entities) {
        this.writer = writer;
        this.entities = entities;
    }

    @Override
    public <T extends Record> void publish(ReferenceType<T> type, UUID id, Set<Scope> scopes, T payload) {
        if (scopes.isEmpty()) {
            withdraw(type, id);
            return;
        }
        var keys = scopes.stream().map(FeedScope::key).collect(Collectors.toUnmodifiableSet());
        collect(new FeedChange(type.name(), id, type.version(), keys, WireJson.MAPPER.writeValueAsString(payload)));
    }

    @Override
    public void withdraw(ReferenceType<?> type, UUID id) {
        collect(new FeedChange(type.name(), id, type.version(), Set.of(), null));
    }

    private void collect(FeedChange change) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("reference data is published in the transaction that changes it");
        }
        var pending = (Pending) TransactionSynchronizationManager.getResource(this);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(this, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.add(change);
    }

    /** One transaction's changes; of two to the same record the later one counts, in the later place. */
    private final class Pending implements TransactionSynchronization, Ordered {

        private record Key(String type, UUID id) {}

        private @Nullable Map<Key, FeedChange> changes = new LinkedHashMap<>();

        void add(FeedChange change) {
            if (changes == null) {
                throw new IllegalStateException("the feed of this transaction is written already");
            }
            var key = new Key(change.type(), change.id());
            changes.remove(key);
            changes.put(key, change);
        }

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            // Hibernate flushes after these callbacks; its statements must come before the counter row is locked.
            var manager = EntityManagerFactoryUtils.getTransactionalEntityManager(entities);
            if (manager != null) {
                manager.flush();
            }
            var due = changes;
            changes = null;
            if (due != null) {
                writer.write(due.values());
            }
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(FeedPublisher.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(FeedPublisher.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(FeedPublisher.this);
        }
    }
}

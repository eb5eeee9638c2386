package fi.jelppi.sync.spi;

import java.util.Set;
import java.util.UUID;

/** Publishes reference data at central, in the current transaction. A record that leaves a scope sends it a tombstone. */
public interface ReferenceFeed {

    /** Puts the record's newest state into the feed of exactly these scopes; an empty set withdraws it everywhere. */
    <T extends Record> void publish(ReferenceType<T> type, UUID id, Set<Scope> scopes, T payload);

    /** Sends a tombstone to everyone who has the record. */
    void withdraw(ReferenceType<?> type, UUID id);
}

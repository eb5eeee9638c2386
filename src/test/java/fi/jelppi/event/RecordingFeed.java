package fi.jelppi.event;

import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.ReferenceType;
import fi.jelppi.sync.spi.Scope;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what the kiosks would hold. */
class RecordingFeed implements ReferenceFeed {

    record Held(Set<Scope> scopes, Record payload) {}

    private final Map<UUID, Held> held = new ConcurrentHashMap<>();

    @Override
    public <T extends Record> void publish(ReferenceType<T> type, UUID id, Set<Scope> scopes, T payload) {
        held.put(id, new Held(scopes, payload));
    }

    @Override
    public void withdraw(ReferenceType<?> type, UUID id) {
        held.remove(id);
    }

    Optional<Held> of(UUID id) {
        return Optional.ofNullable(held.get(id));
    }
}

package fi.jelppi.participant;

import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.ReferenceType;
import fi.jelppi.sync.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands where the feed stands and remembers the newest state of each record. */
class RecordingFeed implements ReferenceFeed {

    @TestConfiguration
    static class Configuration {
        @Bean
        @Primary
        RecordingFeed recordingFeed() {
            return new RecordingFeed();
        }
    }

    record Entry(Set<Scope> scopes, Record payload) {}

    private record Key(String type, UUID id) {}

    private final Map<Key, Entry> published = new ConcurrentHashMap<>();

    @Override
    public <T extends Record> void publish(ReferenceType<T> type, UUID id, Set<Scope> scopes, T payload) {
        published.put(new Key(type.name(), id), new Entry(scopes, payload));
    }

    @Override
    public void withdraw(ReferenceType<?> type, UUID id) {
        published.remove(new Key(type.name(), id));
    }

    Optional<Entry> find(ReferenceType<?> type, UUID id) {
        return Optional.ofNullable(published.get(new Key(type.name(), id)));
    }

    <T extends Record> List<T> all(ReferenceType<T> type) {
        var found = new ArrayList<T>();
        published.forEach((key, entry) -> {
            if (key.type().equals(type.name())) {
                found.add(type.payload().cast(entry.payload()));
            }
        });
        return found;
    }
}

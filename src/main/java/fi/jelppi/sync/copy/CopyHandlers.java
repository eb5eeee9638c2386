package fi.jelppi.sync.copy;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.Takes;
import fi.jelppi.sync.wire.WireJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finds the handler of a reference record by its type and version. */
@Component
@OnKiosk
class CopyHandlers {

    private record Key(String type, int version) {}

    private final Map<Key, ReferenceHandler<?>> handlers = new HashMap<>();

    CopyHandlers(List<ReferenceHandler<?>> all) {
        for (var handler : all) {
            var key = new Key(handler.type().name(), handler.type().version());
            if (handlers.putIfAbsent(key, handler) != null) {
                throw new IllegalStateException("two handlers for " + key);
            }
        }
    }

    boolean knows(String type, int version) {
        return handlers.containsKey(new Key(type, version));
    }

    Takes takes() {
        return new Takes(handlers.keySet().stream().collect(Collectors.toMap(Key::type, Key::version, Math::max)));
    }

    /** False when this version does not know the record. */
    boolean apply(Change change) {
        var handler = handlers.get(new Key(change.t(), change.v()));
        if (handler == null || change.p() == null) {
            return false;
        }
        apply(handler, change.i(), change.p());
        return true;
    }

    private static <T extends Record> void apply(ReferenceHandler<T> handler, UUID id, JsonNode payload) {
        handler.apply(id, WireJson.MAPPER.treeToValue(payload, handler.type().payload()));
    }

    void remove(String type, UUID id) {
        handlers.entrySet().stream()
                .filter(entry -> entry.getKey().type().equals(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(handler -> handler.remove(id));
    }
}

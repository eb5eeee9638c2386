package fi.jelppi.sync.inbox;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.wire.WireJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the handler of a fact by its type and version. */
@Component
@OnCentral
class HandlerRegistry {

    private record Key(String type, int version) {}

    private final Map<Key, FactHandler<?>> handlers = new HashMap<>();

    HandlerRegistry(List<FactHandler<?>> all) {
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

    /** @throws NotApplicableException when no handler takes it or its payload cannot be read */
    void apply(String type, int version, FactContext context, String payload) {
        var handler = handlers.get(new Key(type, version));
        if (handler == null) {
            boolean typeKnown =
                    handlers.keySet().stream().anyMatch(key -> key.type().equals(type));
            throw new NotApplicableException(typeKnown ? Reason.NEWER_SCHEMA : Reason.UNKNOWN_TYPE);
        }
        apply(handler, context, payload);
    }

    private static <T extends Record> void apply(FactHandler<T> handler, FactContext context, String payload) {
        T value;
        try {
            value = WireJson.MAPPER.readValue(payload, handler.type().payload());
        } catch (tools.jackson.core.JacksonException e) {
            throw new NotApplicableException(Reason.UNREADABLE);
        }
        handler.apply(context, value);
    }
}

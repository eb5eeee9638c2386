package fi.jelppi.sync.inbox;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.wire.WireJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

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

    /**
     * Hands the facts over in their order; those of one type that stand together go together.
     *
     * @throws NotApplicableException when no handler takes one or its payload cannot be read
     */
    void apply(List<InboxTable.Stored> all) {
        // An erased fact keeps its place and does nothing, whatever its type.
        var facts = all.stream().filter(fact -> fact.payload() != null).toList();
        int from = 0;
        for (int to = 1; to <= facts.size(); to++) {
            if (to == facts.size() || !key(facts.get(to)).equals(key(facts.get(from)))) {
                apply(handler(key(facts.get(from))), facts.subList(from, to));
                from = to;
            }
        }
    }

    private static Key key(InboxTable.Stored fact) {
        return new Key(fact.type(), fact.version());
    }

    private FactHandler<?> handler(Key wanted) {
        var handler = handlers.get(wanted);
        if (handler == null) {
            boolean typeKnown =
                    handlers.keySet().stream().anyMatch(key -> key.type().equals(wanted.type()));
            throw new NotApplicableException(typeKnown ? Reason.NEWER_SCHEMA : Reason.UNKNOWN_TYPE);
        }
        return handler;
    }

    private static <T extends Record> void apply(FactHandler<T> handler, List<InboxTable.Stored> facts) {
        var arrived = facts.stream()
                .map(fact -> new FactHandler.Arrived<>(
                        fact.context(), read(handler, Objects.requireNonNull(fact.payload()))))
                .toList();
        handler.applyAll(arrived);
    }

    private static <T extends Record> T read(FactHandler<T> handler, String payload) {
        try {
            return WireJson.MAPPER.readValue(payload, handler.type().payload());
        } catch (JacksonException e) {
            throw new NotApplicableException(Reason.UNREADABLE);
        }
    }
}

package fi.jelppi.sync.spi;

import java.util.UUID;
import java.util.function.Function;

/**
 * Takes records of an older version as newer ones; a bean at the kiosk beside the newer version's handler. What central
 * published before it was upgraded stands in its feed as it was until it changes.
 */
public final class OlderRecords<O extends Record, N extends Record> implements ReferenceHandler<O> {

    private final ReferenceType<O> type;
    private final ReferenceHandler<N> handler;
    private final Function<O, N> newer;

    /** @param newer gives the record that today's central would send */
    public OlderRecords(ReferenceType<O> type, ReferenceHandler<N> handler, Function<O, N> newer) {
        this.type = type;
        this.handler = handler;
        this.newer = newer;
    }

    @Override
    public ReferenceType<O> type() {
        return type;
    }

    @Override
    public void apply(UUID id, O payload) {
        handler.apply(id, newer.apply(payload));
    }

    @Override
    public void remove(UUID id) {
        handler.remove(id);
    }
}

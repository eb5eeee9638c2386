package fi.jelppi.sync.spi;

import java.util.List;

/**
 * Applies facts of one type at central, in the caller's transaction, once per fact id. An exception sends the fact to
 * quarantine; it never blocks the facts behind it.
 */
public interface FactHandler<T extends Record> {

    /** A fact with where and when it came from. */
    record Arrived<T extends Record>(FactContext context, T payload) {}

    FactType<T> type();

    void apply(FactContext context, T payload);

    /**
     * Applies facts of one kiosk that came directly one after the other, in their order. Worth its own way where many
     * facts take fewer statements than each alone. An exception undoes them all; each is then applied alone.
     */
    default void applyAll(List<Arrived<T>> facts) {
        facts.forEach(fact -> apply(fact.context(), fact.payload()));
    }
}

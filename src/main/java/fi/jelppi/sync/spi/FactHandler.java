package fi.jelppi.sync.spi;

/**
 * Applies facts of one type at central, in the caller's transaction, once per fact id. An exception sends the fact to
 * quarantine; it never blocks the facts behind it.
 */
public interface FactHandler<T extends Record> {

    FactType<T> type();

    void apply(FactContext context, T payload);
}

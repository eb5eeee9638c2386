package fi.jelppi.sync.spi;

/**
 * A kind of reference record on the wire; written by central only.
 *
 * @param name for example {@code event.session}
 * @param version from 1
 * @param payload record that is written as the JSON payload
 */
public record ReferenceType<T extends Record>(String name, int version, Class<T> payload) {}

package fi.jelppi.sync.spi;

/**
 * A kind of fact on the wire. The name is chosen once and never a class name; a changed payload gets the next version.
 *
 * @param name for example {@code visit.checked-in}
 * @param version from 1
 * @param payload record that is written as the JSON payload; erasable personal attributes stand in a fact type of their own
 */
public record FactType<T extends Record>(String name, int version, Class<T> payload) {}

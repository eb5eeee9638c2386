package fi.jelppi.sync.spi;

/**
 * Writes a reference record as the version before, for kiosks that are one or two releases older than central; a bean at
 * central, kept for two releases. Without one such a kiosk keeps the record aside until it is upgraded.
 */
public interface OlderForm<N extends Record, O extends Record> {

    /** The version that central publishes, or one that another older form makes. */
    ReferenceType<N> newer();

    /** The same name, a lower version. */
    ReferenceType<O> older();

    O convert(N payload);
}

package fi.jelppi.sync.spi;

import java.util.function.Function;

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

    /** @param convert leaves out what the older version has no place for */
    static <N extends Record, O extends Record> OlderForm<N, O> of(
            ReferenceType<N> newer, ReferenceType<O> older, Function<N, O> convert) {

        record Form<N extends Record, O extends Record>(
                ReferenceType<N> newer, ReferenceType<O> older, Function<N, O> by) implements OlderForm<N, O> {

            @Override
            public O convert(N payload) {
                return by.apply(payload);
            }
        }
        return new Form<>(newer, older, convert);
    }
}

package fi.jelppi.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/** Makes UUIDv7 values: ordered by creation time within one node (RFC 9562). */
public final class Ids {

    private static final NoArgGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private Ids() {}

    public static UUID next() {
        return GENERATOR.generate();
    }

    /** For an error that a person reports: short enough to be read out, and random enough to be found in a log. */
    public static String shortNumber() {
        return next().toString().substring(28);
    }
}

package fi.jelppi.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive says of itself; the last entry of it.
 *
 * @param format of the archive, {@value #FORMAT} today
 * @param role kiosk or central
 * @param version of the application that made it
 * @param schema number of the last migration of the database
 * @param madeAt by the node's clock
 * @param parts everything else in the archive
 */
record Manifest(
        int format,
        @Nullable String role,
        @Nullable String version,
        @Nullable String schema,
        @Nullable Instant madeAt,
        @Nullable List<Part> parts) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** @param sha256 of the content, in small hexadecimal letters */
    record Part(String name, long size, String sha256) {}
}

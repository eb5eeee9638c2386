package fi.jelppi.sync.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a kiosk says of itself with each question for changes, in one header.
 *
 * @param now the kiosk's clock, milliseconds since 1970
 * @param queued facts that wait for central
 * @param oldest when the oldest of them was recorded
 * @param state what it tells of its machine; null when it tells nothing
 */
public record NodeReport(
        String version,
        long now,
        long queued,
        @Nullable Long oldest,
        @Nullable String state) {

    public static final String HEADER = "Jelppi-Node";

    /** One less from kiosks that tell nothing of their machine. */
    private static final int PARTS = 5;

    /** Empty when there is none or it cannot be read: it is a courtesy, not part of the question. */
    public static Optional<NodeReport> parse(@Nullable String header) {
        var parts = header == null ? new String[0] : header.split(";", PARTS);
        try {
            return parts.length < PARTS - 1
                    ? Optional.empty()
                    : Optional.of(new NodeReport(
                            parts[0],
                            Long.parseLong(parts[1]),
                            Long.parseLong(parts[2]),
                            parts[3].isEmpty() ? null : Long.valueOf(parts[3]),
                            parts.length < PARTS ? null : parts[4]));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    public String header() {
        return version + ";" + now + ";" + queued + ";" + (oldest == null ? "" : oldest)
                + (state == null ? "" : ";" + state);
    }
}

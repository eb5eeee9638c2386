package fi.jelppi.sync.feed;

import fi.jelppi.shared.PointId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a kiosk has read.
 *
 * @param run the start of central in which it was given; tells a cursor from a history that a restore undid
 * @param point what it was scoped to
 * @param takes mark of what the kiosk's version can take; another version reads anew what was taken down for the older one
 * @param snapshotFrom head of the feed when a snapshot began; null for a kiosk that follows changes
 */
record Cursor(
        UUID run,
        long position,
        PointId point,
        String takes,
        @Nullable Long snapshotFrom) {

    static Optional<Cursor> parse(String text) {
        var halves = text.split("~", 2);
        var parts = halves[0].split("\\.", -1);
        try {
            return parts.length < 3 || parts.length > 4
                    ? Optional.empty()
                    : Optional.of(new Cursor(
                            UUID.fromString(parts[0]),
                            Long.parseLong(parts[1]),
                            PointId.of(parts[2]),
                            halves.length == 2 ? halves[1] : "",
                            parts.length == 4 ? Long.valueOf(parts[3]) : null));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return run + "." + position + "." + point + (snapshotFrom == null ? "" : "." + snapshotFrom)
                + (takes.isEmpty() ? "" : "~" + takes);
    }
}

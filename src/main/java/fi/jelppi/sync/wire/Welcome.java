package fi.jelppi.sync.wire;

import java.util.List;
import java.util.UUID;

/**
 * Central's answer to {@link Hello}: enough for the kiosk to find out which of the two was restored from a backup.
 *
 * @param instance new after central was restored
 * @param now central's clock, milliseconds since 1970
 * @param point where the kiosk belongs
 * @param epochs the highest fact that central has in each epoch of this kiosk
 * @param gaps facts below that which central lacks
 * @param head newest position of the feed
 * @param floor cursors below are too old
 */
public record Welcome(UUID instance, long now, UUID point, List<Mark> epochs, List<Gap> gaps, long head, long floor) {

    /** The highest fact of an epoch. */
    public record Mark(long epoch, long seq, UUID fact) {}

    /** From and to are both missing. */
    public record Gap(long epoch, long from, long to) {}
}

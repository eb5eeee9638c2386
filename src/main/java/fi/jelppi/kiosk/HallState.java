package fi.jelppi.kiosk;

import fi.jelppi.sync.spi.SyncStatus.Link;
import java.time.LocalDateTime;

/**
 * What the frame shows.
 *
 * @param place name of the point, empty before it is known
 * @param present people here now, -1 when nothing is on
 * @param time local time of the hall to the minute
 * @param locked closed for visitors
 * @param waiting for a coach
 * @param notice what is told to everybody above the start page; empty when there is nothing
 */
record HallState(Link link, String place, int present, LocalDateTime time, String notice, boolean locked, int waiting) {

    static HallState unknown() {
        return new HallState(Link.OFFLINE, "", -1, LocalDateTime.MIN, "", false, 0);
    }
}

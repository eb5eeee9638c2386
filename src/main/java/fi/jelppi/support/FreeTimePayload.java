package fi.jelppi.support;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** A free time on the wire and at the kiosk. Date and time in ISO 8601. */
record FreeTimePayload(UUID point, String date, String start, int minutes) {

    static final ReferenceType<FreeTimePayload> TYPE =
            new ReferenceType<>("support.free-time", 1, FreeTimePayload.class);

    static FreeTimePayload of(FreeTime time) {
        return new FreeTimePayload(
                time.point().value(), time.date().toString(), time.start().toString(), time.minutes());
    }

    /** @throws IllegalArgumentException when it is no time */
    FreeTime toTime(UUID id) {
        try {
            return new FreeTime(id, new PointId(point), LocalDate.parse(date), LocalTime.parse(start), minutes);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no time", e);
        }
    }
}

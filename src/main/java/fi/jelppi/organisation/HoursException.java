package fi.jelppi.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which other hours hold than on ordinary days and holidays.
 *
 * @param last included
 * @param hours none when it is closed
 * @param note why, as the desk wrote it; null for no reason given
 */
public record HoursException(
        LocalDate first,
        LocalDate last,
        List<TimeSpan> hours,
        @Nullable String note) {

    public HoursException {
        if (last.isBefore(first) || TimeSpan.overlap(hours)) {
            throw new IllegalArgumentException("an exception ends before it begins, or its hours overlap");
        }
        hours = hours.stream().sorted(TimeSpan.IN_ORDER).toList();
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean overlaps(HoursException other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public boolean isClosed() {
        return hours.isEmpty();
    }
}

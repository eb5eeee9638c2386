package fi.jelppi.checkin.kiosk;

import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.shared.VisitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A visit that a coach may set right.
 *
 * @param title whose it is, in words of the screen
 * @param faults what may be wrong with it
 */
record Correctable(VisitId visit, String title, List<Fault> faults) {

    /** Somebody registered who is or was here. */
    static Correctable of(Line line) {
        return new Correctable(Objects.requireNonNull(line.visit()), line.name(), counting(line.left(), List.of()));
    }

    static Correctable of(AttendanceRow row, String title) {
        if (row.marks().contains(Mark.REMOVED)) {
            return new Correctable(row.visit(), title, List.of(Fault.RESTORE));
        }
        List<Fault> heads = row.marks().contains(Mark.COUNTED) ? List.of(Fault.HEADS) : List.of();
        return new Correctable(row.visit(), title, counting(row.left(), heads));
    }

    private static List<Fault> counting(@Nullable Instant left, List<Fault> more) {
        List<Fault> faults = new ArrayList<>(more);
        faults.add(Fault.CAME);
        faults.add(Fault.LEFT);
        if (left != null) {
            faults.add(Fault.STILL_HERE);
        }
        faults.add(Fault.REMOVE);
        return List.copyOf(faults);
    }
}

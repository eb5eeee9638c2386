package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.checkin.Method;
import fi.jelppi.checkin.TodayList.Line;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts visits into words of the coach's screen. */
class VisitWords {

    private final LocalTimes times;

    VisitWords(LocalTimes times) {
        this.times = times;
    }

    /** A name, a group, or what else is known of who came. */
    String who(AttendanceRow row) {
        if (row.name() != null) {
            return row.name();
        }
        if (!row.marks().contains(Mark.COUNTED)) {
            boolean named = Method.NAMED.code().equals(row.method());
            return text(named ? "checkin.today.named-elsewhere" : "checkin.today.unconfirmed");
        }
        return people(row.label(), row.heads());
    }

    /** People of whom nothing is known but how many they are. */
    static String people(@Nullable String label, int heads) {
        if (label != null) {
            return text("checkin.today.group-called", label, heads);
        }
        return heads == 1 ? text("checkin.today.nameless") : text("checkin.today.group", heads);
    }

    String state(Line line) {
        return line.came() == null ? text("checkin.today.absent") : stay(line.came(), line.left());
    }

    String state(AttendanceRow row) {
        var stay = stay(row.came(), row.left());
        return row.heads() == row.headsSaid() ? stay : text("checkin.today.recounted", stay, row.headsSaid());
    }

    private String stay(Instant came, @Nullable Instant left) {
        return left == null
                ? text("checkin.today.came", times.time(came))
                : text("checkin.today.left", times.time(came), times.time(left));
    }

    private static String text(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}

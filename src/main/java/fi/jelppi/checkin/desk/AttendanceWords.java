package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.checkin.VisitHistory;
import fi.jelppi.event.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts visits into words of the page's language; times H.mm, dates d.M.yyyy. */
class AttendanceWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final Set<String> METHODS =
            Set.of("qr", "code", "walk-in", "named", "group", "coach", "paper", "remote");

    private final BiFunction<String, Object[], String> texts;
    private final AttendanceNames names;
    private final ZoneId zone;

    AttendanceWords(Component page, AttendanceServices services) {
        this((key, parameters) -> page.getTranslation(key, parameters), services);
    }

    AttendanceWords(BiFunction<String, Object[], String> texts, AttendanceServices services) {
        this.texts = texts;
        this.names = services.names();
        this.zone = services.properties().zone();
    }

    String text(String key, Object... parameters) {
        return texts.apply(key, parameters);
    }

    String time(@Nullable Instant instant) {
        return instant == null ? "–" : TIME.format(instant.atZone(zone));
    }

    /** With the date when it is not of the same day as the other. */
    String time(Instant instant, LocalDate day) {
        var local = instant.atZone(zone);
        return local.toLocalDate().equals(day) ? TIME.format(local) : DATE.format(local) + " " + TIME.format(local);
    }

    LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "9.00–15.00" */
    String times(Session session) {
        return TIME.format(session.start()) + "–" + TIME.format(session.end());
    }

    String session(Session session) {
        return text(
                "checkin.desk.session",
                TIME.format(session.start()),
                TIME.format(session.end()),
                names.event(session),
                names.village(session.point()));
    }

    /** With the number that the visitors said where a coach has set it right. */
    String who(AttendanceRow row) {
        if (row.name() != null) {
            return row.name();
        }
        return row.heads() == row.headsSaid()
                ? people(row)
                : text("checkin.desk.recounted", people(row), row.headsSaid());
    }

    private String people(AttendanceRow row) {
        if (row.label() != null) {
            return text("checkin.desk.group", row.label(), row.heads());
        }
        return row.heads() == 1 ? text("checkin.desk.nameless") : text("checkin.desk.nameless-many", row.heads());
    }

    /** The hall; whoever took part from home was in none. */
    String place(AttendanceRow row) {
        return row.isRemote() ? text("checkin.desk.list.remote") : names.village(row.point());
    }

    String method(AttendanceRow row) {
        return method(row.method());
    }

    /** @param code of a method, which may be newer than the words */
    String method(String code) {
        return METHODS.contains(code) ? text("checkin.desk.method." + code) : code;
    }

    String end(AttendanceRow row) {
        return row.marks().contains(Mark.CLOSED) ? text("checkin.desk.closed", time(row.end())) : time(row.end());
    }

    List<Span> badges(AttendanceRow row) {
        List<Span> badges = new ArrayList<>();
        badges.add(
                badge(method(row), row.method().equals("coach") || row.method().equals("paper") ? "sky" : "spruce"));
        if (row.repeats() > 0) {
            badges.add(badge(text("checkin.desk.repeats", row.repeats()), "plain"));
        }
        for (Mark mark : row.marks()) {
            switch (mark) {
                case CORRECTED -> badges.add(badge(text("checkin.desk.mark.corrected"), "sky"));
                case REMOVED -> badges.add(badge(text("checkin.desk.mark.removed"), "bad"));
                case CLOCK_SUSPECT -> badges.add(badge(text("checkin.desk.mark.clock"), "gold"));
                case UNKNOWN_PASS -> badges.add(badge(text("checkin.desk.mark.unknown"), "gold"));
                case CLOSED, COUNTED -> {
                    // stands in the columns of leaving and of the name
                }
            }
        }
        return badges;
    }

    static Span badge(String text, String look) {
        Span badge = new Span(text);
        badge.addClassNames("attendance-badge", look);
        return badge;
    }

    /** One line of what was said about a visit. */
    String history(VisitHistory entry, LocalDate day) {
        String who = entry.by() != null ? names.user(entry.by()) : place(entry);
        String what = text("checkin.desk.history." + entry.kind(), time(entry.at()), heads(entry));
        String when = time(entry.recordedAt(), day);
        return entry.reason() == null
                ? text("checkin.desk.history.line", when, who, what)
                : text("checkin.desk.history.line-reason", when, who, what, entry.reason());
    }

    private static String heads(VisitHistory entry) {
        return entry.heads() == null ? "" : entry.heads().toString();
    }

    private String place(VisitHistory entry) {
        String kiosk = names.kiosk(entry.device());
        return kiosk.isEmpty() ? text("checkin.desk.at-desk") : kiosk;
    }
}

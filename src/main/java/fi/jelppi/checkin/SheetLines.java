package fi.jelppi.checkin;

import static fi.jelppi.checkin.AttendanceSheet.TOLERANCE;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.AttendanceSheet.Mark;
import fi.jelppi.checkin.AttendanceSheet.Presence;
import fi.jelppi.checkin.Attendees.Attendee;
import fi.jelppi.event.Session;
import fi.jelppi.shared.PointId;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes lines of attendees, as they are at an instant. */
final class SheetLines {

    private final Session session;
    private final Instant now;

    SheetLines(Session session, Instant now) {
        this.session = session;
        this.now = now;
    }

    List<Line> of(List<Attendee> attendees) {
        Collator finnish = Collator.getInstance(Locale.of("fi"));
        return attendees.stream()
                .map(this::line)
                .sorted(Comparator.comparing(Line::present)
                        .reversed()
                        .thenComparing(Line::name, Comparator.nullsLast(finnish))
                        .thenComparing(Line::came, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(SheetLines::id))
                .toList();
    }

    /** So that the order is the same whenever it is asked for. */
    private static String id(Line line) {
        Object id = line.registration() == null ? line.visits().getFirst().visit() : line.registration();
        return id.toString();
    }

    private Line line(Attendee attendee) {
        List<AttendanceRow> visits = List.copyOf(attendee.visits());
        List<AttendanceRow> believed =
                visits.stream().filter(visit -> visit.minutes() != null).toList();
        List<AttendanceRow> telling = believed.isEmpty() ? visits : believed;
        Spells spells = spells(believed);
        Instant came = telling.stream()
                .map(AttendanceRow::came)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Instant left = left(telling);
        AttendanceRow only = visits.size() == 1 ? visits.getFirst() : null;
        return new Line(
                attendee.registration(),
                attendee.name(),
                only == null ? null : only.label(),
                only == null ? 1 : only.heads(),
                visits.stream()
                        .filter(visit -> !visit.isRemote())
                        .map(SheetLines::hall)
                        .distinct()
                        .toList(),
                presence(visits),
                spells.merged(),
                came,
                left,
                believed.isEmpty() ? null : Long.valueOf(spells.minutes()),
                visits.stream().map(AttendanceRow::method).collect(Collectors.toCollection(LinkedHashSet::new)),
                marks(attendee, came, left),
                visits);
    }

    /** The hall where a visit was recorded (decision 0280). */
    private static PointId hall(AttendanceRow visit) {
        return visit.point();
    }

    private Spells spells(List<AttendanceRow> visits) {
        return Spells.of(
                session,
                visits.stream()
                        .map(visit -> new Spells.Span(visit.came(), visit.left()))
                        .toList(),
                now);
    }

    private static @Nullable Instant left(List<AttendanceRow> visits) {
        return visits.stream().anyMatch(visit -> visit.end() == null)
                ? null
                : visits.stream()
                        .map(AttendanceRow::end)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static Presence presence(List<AttendanceRow> visits) {
        boolean home = visits.stream().anyMatch(AttendanceRow::isRemote);
        boolean hall = visits.stream().anyMatch(visit -> !visit.isRemote());
        if (home && hall) {
            return Presence.BOTH;
        }
        return home ? Presence.REMOTE : hall ? Presence.HALL : Presence.ABSENT;
    }

    private Set<Mark> marks(Attendee attendee, @Nullable Instant came, @Nullable Instant left) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        attendee.visits().forEach(visit -> visit.marks().forEach(mark -> add(marks, mark)));
        if (came == null) {
            marks.add(Mark.ABSENT);
        } else if (attendee.name() != null && !marks.contains(Mark.CLOCK_SUSPECT)) {
            addTimes(marks, came, left);
        }
        return marks;
    }

    private void addTimes(Set<Mark> marks, Instant came, @Nullable Instant left) {
        if (came.isAfter(session.startsAt().plus(TOLERANCE))) {
            marks.add(Mark.LATE);
        }
        if (left != null && left.isBefore(session.endsAt().minus(TOLERANCE))) {
            marks.add(Mark.EARLY);
        }
    }

    private static void add(Set<Mark> marks, AttendanceRow.Mark mark) {
        switch (mark) {
            case CLOSED -> marks.add(Mark.CLOSED);
            case CORRECTED -> marks.add(Mark.CORRECTED);
            case CLOCK_SUSPECT -> marks.add(Mark.CLOCK_SUSPECT);
            case UNKNOWN_PASS -> marks.add(Mark.UNKNOWN_PASS);
            case COUNTED, REMOVED -> {
                // stands in the line itself; removed visits make no line
            }
        }
    }
}

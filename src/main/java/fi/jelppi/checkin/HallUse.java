package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.Spells.Span;
import fi.jelppi.shared.PointId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How long a hall was in use in a session, and by how many (decision 0292).
 *
 * @param spells when somebody was in it, between the door's opening and the planned end; empty when no clock can be believed
 * @param people who came to it; whoever came to two halls is counted in both
 */
public record HallUse(PointId hall, List<Spell> spells, int people) {

    /** Halls to which somebody came, the session's own first. */
    static List<HallUse> of(AttendanceSheet sheet, Instant now) {
        var own = sheet.session().point();
        return sheet.lines().stream()
                .flatMap(line -> line.halls().stream())
                .distinct()
                .sorted((one, other) -> Boolean.compare(other.equals(own), one.equals(own)))
                .map(hall -> use(sheet, hall, now))
                .toList();
    }

    private static HallUse use(AttendanceSheet sheet, PointId hall, Instant now) {
        var there = sheet.lines().stream()
                .filter(line -> line.halls().contains(hall))
                .toList();
        var spans = there.stream()
                .flatMap(line -> line.visits().stream())
                .filter(visit -> !visit.isRemote() && visit.point().equals(hall) && visit.minutes() != null)
                .map(visit -> new Span(visit.came(), visit.left()))
                .toList();
        return new HallUse(
                hall,
                Spells.of(sheet.session(), spans, now).merged(),
                there.stream().mapToInt(Line::heads).sum());
    }

    public long minutes() {
        return spells.stream()
                .map(spell -> Duration.between(spell.from(), spell.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}

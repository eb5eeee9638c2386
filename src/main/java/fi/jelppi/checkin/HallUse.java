package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.Spells.Span;
import fi.jelppi.shared.PointId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long a hall was in use in a session, by how many, and how long they were there (decision 0292).
 *
 * @param spells when somebody was in it, between the door's opening and the planned end; empty when no clock can be believed
 * @param people who came to it; whoever came to two halls is counted in both
 * @param attended minutes of all of them together in this hall, within the planned times; whoever was in two halls has
 *     minutes of each
 */
public record HallUse(PointId hall, List<Spell> spells, int people, long attended) {

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
        return new HallUse(
                hall,
                Spells.of(
                                sheet.session(),
                                there.stream()
                                        .flatMap(line -> spans(line, hall))
                                        .toList(),
                                now)
                        .merged(),
                there.stream().mapToInt(Line::heads).sum(),
                there.stream()
                        .mapToLong(line -> line.heads()
                                * Spells.of(sheet.session(), spans(line, hall).toList(), now)
                                        .minutes())
                        .sum());
    }

    /** Of one person in a hall; without those whose clock cannot be believed. */
    private static Stream<Span> spans(Line line, PointId hall) {
        return line.visits().stream()
                .filter(visit -> !visit.isRemote() && visit.point().equals(hall) && visit.minutes() != null)
                .map(visit -> new Span(visit.came(), visit.left()));
    }

    public long minutes() {
        return spells.stream()
                .map(spell -> Duration.between(spell.from(), spell.to()))
                .reduce(Duration.ZERO, Duration::plus)
                .toMinutes();
    }
}

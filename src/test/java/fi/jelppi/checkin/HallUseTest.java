package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.AttendanceSheet.Figures;
import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.Attendees.Attendee;
import fi.jelppi.event.Session;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.VisitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Minutes of people by hall: each hall has its own, and a person those of all together, each minute once. */
class HallUseTest {

    private static final Session SESSION = Some.event("Digitaidot")
            .session("08:00", "10:00")
            .build()
            .sessions()
            .getFirst();
    private static final PointId OWN = SESSION.point();
    private static final PointId NEXT = PointId.next();
    private static final Instant NOW = Some.at("10:29");

    private static AttendanceRow visit(PointId hall, int heads, String came, @Nullable String left) {
        return row(hall, heads, Method.COACH, came, left, 1L);
    }

    private static AttendanceRow row(
            PointId hall, int heads, Method method, String came, @Nullable String left, @Nullable Long minutes) {
        return new AttendanceRow(
                VisitId.next(),
                SESSION.id(),
                DeviceId.next(),
                hall,
                null,
                null,
                heads,
                heads,
                method.code(),
                Some.at(came),
                left == null ? null : Some.at(left),
                minutes,
                0,
                Set.of());
    }

    private static Attendee person(String name, AttendanceRow... visits) {
        return new Attendee(RegistrationId.next(), name, List.of(visits));
    }

    private static List<HallUse> halls(List<Line> lines) {
        var nothing = new Figures(0, 0, 0, 0, 0, 0, BigDecimal.ZERO);
        return new AttendanceSheet(SESSION, lines, nothing, Map.of()).halls(NOW);
    }

    private static List<Line> lines(Attendee... attendees) {
        return new SheetLines(SESSION, NOW).of(List.of(attendees));
    }

    @Test
    void eachHallHasItsOwnMinutesAndThePersonEachMinuteOnce() {
        var lines = lines(
                person(
                        "Aino",
                        visit(OWN, 1, "07:50", "08:40"),
                        visit(NEXT, 1, "08:30", "09:10"),
                        visit(NEXT, 1, "09:00", "09:20"),
                        row(OWN, 1, Method.REMOTE, "09:30", "10:00", 30L)),
                person("Matti", visit(OWN, 1, "08:10", "08:50")));

        assertThat(halls(lines))
                .extracting(HallUse::hall, HallUse::people, HallUse::minutes, HallUse::attended)
                .containsExactly(tuple(OWN, 2, 60L, 40L + 40), tuple(NEXT, 1, 50L, 50L));
        assertThat(lines).extracting(Line::minutes).containsExactly(80L + 30, 40L);
    }

    @Test
    void ofACountedGroupEveryHeadCounts() {
        assertThat(halls(lines(new Attendee(null, null, List.of(visit(OWN, 22, "07:50", "08:10"))))))
                .extracting(HallUse::people, HallUse::minutes, HallUse::attended)
                .containsExactly(tuple(22, 20L, 220L));
    }

    @Test
    void whoIsStillThereHasMinutesUntilThePlannedEnd() {
        assertThat(halls(lines(person("Aino", visit(OWN, 1, "09:30", null)))))
                .extracting(HallUse::attended)
                .containsExactly(30L);
    }

    @Test
    void aClockThatCannotBeBelievedMakesNoMinutes() {
        var lines = lines(
                person("Aino", row(OWN, 1, Method.COACH, "08:00", "09:00", null), visit(NEXT, 1, "09:00", "09:20")));

        assertThat(halls(lines))
                .extracting(HallUse::hall, HallUse::people, HallUse::attended)
                .containsExactly(tuple(OWN, 1, 0L), tuple(NEXT, 1, 20L));
    }
}

package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.checkin.AttendanceSheet.Mark;
import fi.jelppi.checkin.AttendanceSheet.Presence;
import fi.jelppi.checkin.CheckInResult.Recorded;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.testing.TestClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** In the morning, over at half past ten: what is told here does not stand before other tests' visits. */
@CentralCheckInTest
class AttendanceSheetsTest {

    @Autowired
    AttendanceSheets sheets;

    @Autowired
    RemoteVisits remote;

    @Autowired
    CoachDesk desk;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestClock clock;

    private final UserId coach = UserId.next();

    @SuppressWarnings("NullAway.Init")
    private Event training;

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:29"));
        training("08:00", "10:00");
    }

    private void training(String start, String end) {
        training =
                Some.event("Digitaidot").at(PointId.next()).session(start, end).build();
        programme.save(training);
    }

    private Session session() {
        return training.sessions().getFirst();
    }

    private Registration register(String name) {
        var person = new Person(PersonId.next(), name, null, null, null, null, null);
        Instant now = clock.instant();
        clock.set(Some.at("07:30"));
        var outcome = registrations.register(training.id(), person);
        clock.set(now);
        return ((Registrations.Outcome.Registered) outcome).registration();
    }

    private VisitId inHall(Registration who, String came) {
        var presence = new CoachDesk.Presence(LocalTime.parse(came), "Unohti koodin");
        return ((Recorded) desk.markPresent(session(), who.id(), presence, coach)).visit();
    }

    private void atHome(Registration who, String from, String to) {
        remote.left(remote.joined(session().id(), who.id(), Some.at(from)), Some.at(to));
    }

    private AttendanceSheet sheet() {
        return sheets.of(session().id());
    }

    private Line line(Registration who) {
        return sheet().lines().stream()
                .filter(line -> who.id().equals(line.registration()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void visitsOfOnePersonAreOneLine() {
        Registration aino = register("Aino");
        var hall = inHall(aino, "07:50");
        desk.correct(hall, new Correction.Left(Some.at("08:30"), "Lähti kotiin"), coach);
        atHome(aino, "08:20", "09:00");
        atHome(aino, "08:50", "09:10");
        atHome(aino, "09:20", "10:00");

        Line line = line(aino);
        assertThat(line)
                .extracting(Line::presence, Line::minutes, Line::came, Line::left)
                .containsExactly(Presence.BOTH, 110L, Some.at("07:50"), Some.at("10:00"));
        assertThat(line.spells())
                .containsExactly(
                        new Spell(Some.at("07:50"), Some.at("09:10")), new Spell(Some.at("09:20"), Some.at("10:00")));
        assertThat(line.halls()).containsExactly(session().point());
        assertThat(line.methods()).containsExactly("coach", "remote");
        assertThat(line.visits()).hasSize(4);
        assertThat(line.marks()).containsExactly(Mark.CORRECTED);
        assertThat(sheet().figures().minutes()).isEqualTo(110);
    }

    @Test
    void showsWhoCameLateLeftEarlyOrNotAtAll() {
        Registration late = register("Late");
        Registration early = register("Early");
        Registration onTime = register("On time");
        Registration absent = register("Absent");
        atHome(late, "08:11", "10:00");
        atHome(early, "08:00", "09:49");
        atHome(onTime, "08:10", "09:50");

        assertThat(line(late).marks()).containsExactly(Mark.LATE);
        assertThat(line(early).marks()).containsExactly(Mark.EARLY);
        assertThat(line(onTime).marks()).isEmpty();
        assertThat(line(absent))
                .extracting(Line::presence, Line::came, Line::minutes, Line::marks)
                .containsExactly(Presence.ABSENT, null, null, Set.of(Mark.ABSENT));
    }

    @Test
    void presentFirstByNameThenNamelessThenAbsent() {
        register("Aatu");
        atHome(register("Örn"), "08:00", "10:00");
        atHome(register("Ylva"), "08:00", "10:00");
        checkIns.fromPaper(
                session().id(),
                new PaperLine(new PaperLine.Counted(22, "9B"), LocalTime.parse("08:00"), LocalTime.parse("09:00")),
                coach);

        assertThat(sheet().lines())
                .extracting(Line::name, Line::label, Line::heads, Line::minutes)
                .containsExactly(
                        tuple("Ylva", null, 1, 120L),
                        tuple("Örn", null, 1, 120L),
                        tuple(null, "9B", 22, 60L),
                        tuple("Aatu", null, 1, null));
        assertThat(sheet().figures())
                .isEqualTo(new AttendanceSheet.Figures(0, 0, 0, 24, 1, 1560, new BigDecimal("4.33")));
    }

    @Test
    void aHallIsInUseWhileSomebodyIsInIt() {
        Registration aino = register("Aino");
        desk.correct(inHall(aino, "07:50"), new Correction.Left(Some.at("08:30"), "Lähti kotiin"), coach);
        atHome(aino, "08:40", "10:00");
        desk.correct(inHall(register("Matti"), "08:20"), new Correction.Left(Some.at("08:45"), "Lähti"), coach);
        inHall(register("Kerttu"), "09:15");
        checkIns.fromPaper(
                session().id(),
                new PaperLine(new PaperLine.Counted(22, "9B"), LocalTime.parse("08:00"), LocalTime.parse("08:10")),
                coach);

        assertThat(sheet().halls(clock.instant()))
                .containsExactly(new HallUse(
                        session().point(),
                        List.of(
                                new Spell(Some.at("07:50"), Some.at("08:45")),
                                new Spell(Some.at("09:15"), Some.at("10:00"))),
                        25,
                        30 + 25 + 45 + 22 * 10));
        assertThat(sheet().halls(clock.instant()).getFirst().minutes()).isEqualTo(100);
    }

    @Test
    void takingPartFromHomeUsesNoHall() {
        atHome(register("Aino"), "08:00", "10:00");

        assertThat(sheet().halls(clock.instant())).isEmpty();
    }

    @Test
    void removedVisitIsNoPresence() {
        Registration aino = register("Aino");
        desk.correct(inHall(aino, "08:00"), new Correction.Removed("Väärä ihminen"), coach);

        assertThat(line(aino).present()).isFalse();
    }

    @Test
    void whoCancelledAndCameAllTheSameStandsThere() {
        Registration aino = register("Aino");
        atHome(aino, "08:00", "10:00");
        registrations.cancel(aino.id());

        assertThat(sheet().lines()).extracting(Line::name).containsExactly("Aino");
    }

    @Test
    void tellsWhoIsHereNowAndWhere() {
        training("09:29", "12:00");
        Registration aino = register("Aino");
        inHall(aino, "09:20");
        remote.joined(session().id(), aino.id(), Some.at("09:40"));
        remote.joined(session().id(), register("Kerttu").id(), Some.at("09:40"));
        atHome(register("Matti"), "09:30", "09:40");
        register("Sanna");

        assertThat(sheet().figures())
                .extracting(
                        AttendanceSheet.Figures::here,
                        AttendanceSheet.Figures::inHalls,
                        AttendanceSheet.Figures::remote,
                        AttendanceSheet.Figures::people,
                        AttendanceSheet.Figures::absent)
                .containsExactly(2, 1, 1, 3, 1);
        assertThat(line(aino)).extracting(Line::left, Line::minutes).containsExactly(null, 60L);
    }

    @Test
    void threeHundredPeopleTakeNoTime() {
        clock.set(Some.at("07:30"));
        new ManyVisits(context).write(training, 300);
        clock.set(Some.at("10:29"));
        sheet();

        long start = System.nanoTime();
        AttendanceSheet sheet = sheet();
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(2_000);
        assertThat(sheet.lines())
                .hasSize(300)
                .allSatisfy(line -> assertThat(line.minutes()).isEqualTo(line.presence() == Presence.HALL ? 35 : 85));
    }

    @Test
    void unknownSessionIsRefused() {
        assertThatThrownBy(() -> sheets.of(SessionId.next())).isInstanceOf(IllegalArgumentException.class);
    }
}

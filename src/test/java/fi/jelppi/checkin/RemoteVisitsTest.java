package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.AttendanceFilter.Show;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.TestClock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@CentralCheckInTest
class RemoteVisitsTest {

    @Autowired
    RemoteVisits remote;

    @Autowired
    CheckIns checkIns;

    @Autowired
    CoachDesk desk;

    @Autowired
    Attendance attendance;

    @Autowired
    AttendanceChanges changes;

    @Autowired
    HeadCounts heads;

    @Autowired
    TodayList today;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    private final UserId coach = UserId.next();

    @SuppressWarnings("NullAway.Init")
    private Event training;

    @SuppressWarnings("NullAway.Init")
    private Registration aino;

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:29"));
        training = Some.event("Digitaidot")
                .at(PointId.next())
                .session("10:00", "14:00")
                .build();
        programme.save(training);
        aino = register(training, "Aino");
    }

    private Registration register(Event event, String name) {
        var person = new Person(PersonId.next(), name, null, null, null, null, null);
        return ((Registrations.Outcome.Registered) registrations.register(event.id(), person)).registration();
    }

    private Session session() {
        return training.sessions().getFirst();
    }

    private VisitId joined(String time) {
        return remote.joined(session().id(), aino.id(), Some.at(time));
    }

    private List<AttendanceRow> rows(Show show) {
        return attendance.rows(new AttendanceFilter(training.sessions(), show, ""), 0, 10);
    }

    private TodayList.Line line() {
        return today.lines(session().id(), "Aino", 0, 1).getFirst();
    }

    private List<@Nullable String> facts(VisitId visit) {
        return jdbc.queryForList(
                "select type from inbox where payload like ? order by recorded_at, fact_id",
                String.class,
                "%" + visit.value() + "%");
    }

    @Test
    void isAVisitWithItsFactsLikeAnyOther() {
        var visit = joined("10:25");
        remote.left(visit, Some.at("10:29"));

        assertThat(rows(Show.ALL))
                .extracting(
                        AttendanceRow::name,
                        AttendanceRow::method,
                        AttendanceRow::came,
                        AttendanceRow::end,
                        AttendanceRow::heads)
                .containsExactly(tuple("Aino", "remote", Some.at("10:25"), Some.at("10:29"), 1));
        assertThat(facts(visit)).containsExactly("visit.checked-in", "visit.checked-out");
    }

    @Test
    void severalDevicesAreSeveralVisitsOfOnePerson() {
        joined("10:20");
        joined("10:21");
        remote.left(joined("10:10"), Some.at("10:15"));

        assertThat(rows(Show.HERE)).hasSize(2);
        assertThat(rows(Show.ALL)).hasSize(3);
        assertThat(attendance.numbers(training.sessions())).isEqualTo(new AttendanceNumbers(1, 1, 0, 0, 0));
    }

    @Test
    void secondEndChangesNothing() {
        var visit = joined("10:10");
        remote.left(visit, Some.at("10:15"));
        remote.left(visit, Some.at("10:20"));

        assertThat(rows(Show.ALL)).extracting(AttendanceRow::end).containsExactly(Some.at("10:15"));
        assertThat(facts(visit)).hasSize(2);
    }

    @Test
    void endBeforeTheBeginningHasNoLength() {
        remote.left(joined("10:10"), Some.at("10:05"));

        assertThat(rows(Show.ALL))
                .extracting(AttendanceRow::end, AttendanceRow::minutes)
                .containsExactly(tuple(Some.at("10:10"), 0L));
    }

    @Test
    void coachsWordAboutTheEndStands() {
        var visit = joined("10:10");
        desk.correct(visit, new Correction.Left(Some.at("10:12"), "Sulki koneen"), coach);
        remote.left(visit, Some.at("10:20"));

        assertThat(rows(Show.ALL)).extracting(AttendanceRow::end).containsExactly(Some.at("10:12"));
    }

    @Test
    void whoComesToTheHallAfterwardsIsLetIn() {
        var home = joined("10:10");
        assertThat(checkIns.mark(session().id(), aino.id(), coach)).isInstanceOf(CheckInResult.Admitted.class);

        assertThat(line().remote()).isFalse();
        remote.left(home, Some.at("10:28"));
        assertThat(line().left()).isNull();
        assertThat(attendance.numbers(training.sessions())).isEqualTo(new AttendanceNumbers(1, 1, 1, 0, 0));
    }

    @Test
    void whoGoesOnFromHomeIsHere() {
        checkIns.mark(session().id(), aino.id(), coach);
        var hall = rows(Show.ALL).getFirst().visit();
        desk.correct(hall, new Correction.Left(Some.at("10:29"), "Lähti"), coach);
        joined("10:29");

        assertThat(line())
                .extracting(TodayList.Line::remote, TodayList.Line::left)
                .containsExactly(true, null);
    }

    @Test
    void takesNoSeatInTheHall() {
        assertThat(heads.present(session().id())).isZero();
        joined("10:25");

        assertThat(heads.present(session().id())).isZero();
        assertThat(heads.here(List.of(session().id()))).isEqualTo(1);
    }

    @Test
    void noKioskIsToldOfIt() {
        var visit = joined("10:25");
        desk.correct(visit, new Correction.Left(Some.at("10:26"), "Sulki koneen"), coach);
        desk.correct(visit, new Correction.StillHere("Palasi"), coach);

        assertThat(jdbc.queryForObject("select count(*) from feed where record_id = ?", Integer.class, visit.value()))
                .isZero();
    }

    @Test
    void wakesTheDesk() throws Exception {
        var woken = new AtomicInteger();
        var end = changes.subscribe(woken::incrementAndGet);
        try {
            var visit = joined("10:25");
            Eventually.holds(() -> woken.get() > 0);
            woken.set(0);
            remote.left(visit, Some.at("10:29"));
            Eventually.holds(() -> woken.get() > 0);
        } finally {
            end.run();
        }
    }

    @Test
    void registrationOfAnotherEventIsRefused() {
        Event other = Some.event("Kahvila").session("10:00", "14:00").build();
        programme.save(other);
        var matti = register(other, "Matti");

        assertThatThrownBy(() -> remote.joined(session().id(), matti.id(), Some.at("10:25")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> remote.left(VisitId.next(), Some.at("10:25")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

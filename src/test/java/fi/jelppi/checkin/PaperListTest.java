package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.checkin.CheckInResult.AlreadyHere;
import fi.jelppi.checkin.CheckInResult.ImpossibleTime;
import fi.jelppi.checkin.CheckInResult.WalkIn;
import fi.jelppi.checkin.Correction.Outcome;
import fi.jelppi.checkin.PaperLine.Counted;
import fi.jelppi.checkin.PaperLine.Named;
import fi.jelppi.checkin.PaperLine.Registered;
import fi.jelppi.checkin.PaperLine.Visitor;
import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** The paper list and its entering afterwards, on a kiosk that nobody has come to later: its clock is beyond doubt. */
@KioskTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_CLASS)
@Import(DoorTestConfiguration.class)
class PaperListTest {

    @Autowired
    CheckIns checkIns;

    @Autowired
    TodayList today;

    @Autowired
    OtherVisits others;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private final UserId coach = UserId.next();

    @SuppressWarnings("NullAway.Init")
    private Event training;

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        training = kiosk.event(Some.event("Koulutus")
                .at(kiosk.start())
                .withCheckOut()
                .session("08:00", "14:00")
                .build());
    }

    private Session session() {
        return training.sessions().getFirst();
    }

    private CheckInResult enter(Visitor visitor, String came, @Nullable String left) {
        var line = new PaperLine(visitor, LocalTime.parse(came), left == null ? null : LocalTime.parse(left));
        return checkIns.fromPaper(session().id(), line, coach);
    }

    private TodayList.Line only() {
        return today.lines(session().id(), "", 0, 50).getFirst();
    }

    @Test
    void numberStaysWithTheRegistrationWhoeverComesAndGoes() {
        kiosk.registration(training, "Matti Ylitalo");
        Registration kerttu = kiosk.registration(training, "Kerttu Alatalo");
        assertThat(today.numbered(session(), 1))
                .hasValueSatisfying(line -> assertThat(line.name()).isEqualTo("Matti Ylitalo"));

        kiosk.registration(training, "Aino Korhonen");
        kiosk.cancelled(kerttu);

        assertThat(today.lines(session().id(), "", 0, 50))
                .extracting(TodayList.Line::name, TodayList.Line::number)
                .containsExactly(tuple("Aino Korhonen", 3), tuple("Matti Ylitalo", 1));
        assertThat(today.numbered(session(), 1).orElseThrow().name()).isEqualTo("Matti Ylitalo");
        assertThat(today.numbered(session(), 2)).isEmpty();
        assertThat(today.numbered(session(), 4)).isEmpty();
    }

    /** Central was restored from a backup and gave the number again; until the copy is renewed nobody stands on it. */
    @Test
    void numberThatTwoHaveIsNobodys() {
        Registration first = kiosk.registration(training, "Matti Ylitalo");
        kiosk.arrives(new Registration(
                RegistrationId.next(),
                training.id(),
                PersonId.next(),
                PassId.next(),
                "Aino Korhonen",
                false,
                first.line()));

        assertThat(today.numbered(session(), Objects.requireNonNull(first.line())))
                .isEmpty();
    }

    @Test
    void olderRecordTakesNoNumberAway() {
        Registration matti = kiosk.registration(training, "Matti Ylitalo");
        kiosk.sendOlder(
                "event.registration",
                1,
                matti.id().value(),
                Map.of(
                        "event", training.id().value(),
                        "person", matti.person().value(),
                        "pass", matti.pass().value(),
                        "name", "Matti Ylitalo-Korhonen"));

        assertThat(today.numbered(session(), 1).orElseThrow().name()).isEqualTo("Matti Ylitalo-Korhonen");
    }

    @Test
    void lineIsEnteredWithItsTimes() {
        Registration matti = kiosk.registration(training, "Matti Ylitalo");

        assertThat(enter(new Registered(matti.id()), "08:10", "10:00")).isInstanceOf(Admitted.class);

        assertThat(only().came()).isEqualTo(Some.at("08:10"));
        assertThat(only().left()).isEqualTo(Some.at("10:00"));
        assertThat(checkIns.present()).isZero();
        assertThat(enter(new Registered(matti.id()), "08:15", null)).isInstanceOf(AlreadyHere.class);
    }

    @Test
    void leavingOnPaperReachesCentralAsAFactOfItsOwn() {
        Registration matti = kiosk.registration(training, "Matti Ylitalo");
        enter(new Registered(matti.id()), "08:10", "10:00");

        var visit = Objects.requireNonNull(only().visit()).value();
        assertThat(jdbc.queryForList(
                        "select type from outbox where cast(payload as varchar) like ? order by seq",
                        String.class,
                        "%" + visit + "%"))
                .containsExactly("visit.checked-in", "visit.checked-out");
    }

    @Test
    void takesNoTimeThatCannotBe() {
        Registration matti = kiosk.registration(training, "Matti Ylitalo");
        var visitor = new Registered(matti.id());

        assertThat(enter(visitor, "10:31", null)).isEqualTo(new ImpossibleTime(Outcome.IN_THE_FUTURE));
        assertThat(enter(visitor, "08:10", "11:00")).isEqualTo(new ImpossibleTime(Outcome.IN_THE_FUTURE));
        assertThat(enter(visitor, "08:10", "08:09")).isEqualTo(new ImpossibleTime(Outcome.LEFT_BEFORE_COMING));
        assertThat(enter(new Counted(22, "9B"), "10:31", null)).isInstanceOf(ImpossibleTime.class);
        assertThat(only().visit()).isNull();
        assertThat(others.counting(session(), "", 0, 50)).isEmpty();
    }

    @Test
    void freeLinesBecomeVisitsWithoutRegistration() {
        assertThat(enter(new Counted(1, null), "08:05", null)).isInstanceOf(WalkIn.class);
        assertThat(enter(new Counted(22, "9B"), "08:10", "09:00")).isInstanceOf(WalkIn.class);
        assertThat(enter(new Named("Kerttu"), "08:15", null)).isInstanceOf(WalkIn.class);

        List<AttendanceRow> rows = others.counting(session(), "", 0, 50);
        assertThat(rows).extracting(AttendanceRow::method).containsOnly("paper");
        assertThat(rows)
                .extracting(AttendanceRow::name, AttendanceRow::label, AttendanceRow::heads, AttendanceRow::left)
                .containsExactly(
                        tuple("Kerttu", null, 1, null),
                        tuple(null, "9B", 22, Some.at("09:00")),
                        tuple(null, null, 1, null));
        assertThat(checkIns.present()).isEqualTo(2);
    }

    @Test
    void lineNeedsSomebody() {
        assertThatThrownBy(() -> new Counted(0, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counted(Heads.MOST + 1, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Named(" \u0007 ")).isInstanceOf(IllegalArgumentException.class);
        var nobody = new Registered(RegistrationId.next());
        assertThatThrownBy(() -> enter(nobody, "08:10", null)).isInstanceOf(IllegalArgumentException.class);
    }
}

package fi.jelppi.checkin;

import static fi.jelppi.checkin.DoorKiosk.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.checkin.CheckInResult.Admitted;
import fi.jelppi.checkin.CheckInResult.AlreadyHere;
import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What central tells a kiosk of the visits of an open session: another kiosk's, and corrections made at the desk. */
@KioskTest
@Import(DoorTestConfiguration.class)
class KioskVisitStatesTest {

    private static final String TYPE = "checkin.visit-state";

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
    VisitStore visits;

    private PointId here = PointId.next();

    @BeforeEach
    void startTheDay() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        here = kiosk.start();
    }

    private Event jobs() {
        return kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());
    }

    /** The hall's other kiosk let somebody in at 10.12. */
    private UUID otherKiosk(Event event, @Nullable PassId pass, VisitWire.Change... changes) {
        return otherKiosk(Ids.next(), event, pass, changes);
    }

    private UUID otherKiosk(UUID visit, Event event, @Nullable PassId pass, VisitWire.Change... changes) {
        var fact = new VisitFacts.CheckedIn(
                visit,
                event.sessions().getFirst().id().value(),
                pass == null ? null : pass.value(),
                null,
                Method.QR.code(),
                1,
                null,
                Some.at("10:12"),
                false,
                false,
                null);
        kiosk.send(TYPE, visit, new VisitWire.Known(Ids.next(), Ids.next(), Some.at("10:12"), fact, List.of(changes)));
        return visit;
    }

    /** What central knows of a visit that this kiosk wrote, with what the desk said of it. */
    private void central(VisitId visit, Event event, PassId pass, VisitWire.Change... changes) {
        var stored = visits.find(visit).orElseThrow();
        var fact = new VisitFacts.CheckedIn(
                visit.value(),
                event.sessions().getFirst().id().value(),
                pass.value(),
                null,
                Method.QR.code(),
                1,
                null,
                Some.at("10:30"),
                false,
                false,
                null);
        kiosk.send(
                TYPE,
                visit.value(),
                new VisitWire.Known(stored.fact(), stored.device(), Some.at("10:30"), fact, List.of(changes)));
    }

    private static VisitWire.Change desk(String kind, String at) {
        return new VisitWire.Change(Ids.next(), Ids.next(), kind, Some.at("10:40"), Some.at(at), null, null);
    }

    @Test
    void whoCameInAtTheOtherKioskIsHere() {
        Event jobs = jobs();
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        otherKiosk(jobs, aino.pass());

        assertThat(checkIns.present()).isEqualTo(1);
        assertThat(checkIns.scan(kiosk.press.text(claims(aino, jobs))))
                .isInstanceOfSatisfying(
                        AlreadyHere.class,
                        already -> assertThat(already.since()).isEqualTo(Some.at("10:12")));
        assertThat(came(jobs)).isEqualTo(Some.at("10:12"));
    }

    @Test
    void toldTwiceCountsOnce() {
        Event jobs = jobs();
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        var admitted = (Admitted) checkIns.scan(kiosk.press.text(claims(aino, jobs)));
        var moved = desk(VisitChange.CAME, "10:05");
        central(admitted.visit(), jobs, aino.pass(), moved);
        central(admitted.visit(), jobs, aino.pass(), moved);

        assertThat(checkIns.present()).isEqualTo(1);
        assertThat(came(jobs)).isEqualTo(Some.at("10:05"));
    }

    @Test
    void numberThatTheDeskSetRightCountsHereToo() {
        Event jobs = jobs();
        UUID group = otherKiosk(jobs, null);
        var session = jobs.sessions().getFirst();

        otherKiosk(
                group,
                jobs,
                null,
                new VisitWire.Change(Ids.next(), Ids.next(), VisitChange.HEADS, Some.at("10:40"), null, null, 3));

        assertThat(checkIns.present()).isEqualTo(3);
        assertThat(others.counting(session, "", 0, 10))
                .extracting(AttendanceRow::heads, AttendanceRow::headsSaid)
                .containsExactly(tuple(3, 1));
    }

    @Test
    void visitRemovedAtTheDeskIsNoLongerHereAndMayComeAgain() {
        Event jobs = jobs();
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        String pass = kiosk.press.text(claims(aino, jobs));
        var admitted = (Admitted) checkIns.scan(pass);
        central(admitted.visit(), jobs, aino.pass(), desk(VisitChange.REMOVED, "10:40"));

        assertThat(checkIns.present()).isZero();
        assertThat(checkIns.scan(pass)).isInstanceOf(Admitted.class);
        assertThat(checkIns.present()).isEqualTo(1);
    }

    @Test
    void whatCentralDoesNotKnowYetStays() {
        Event jobs = jobs();
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        var admitted = (Admitted) checkIns.scan(kiosk.press.text(claims(aino, jobs)));
        assertThat(checkIns.undo(admitted.visit())).isTrue();
        central(admitted.visit(), jobs, aino.pass());

        assertThat(checkIns.present()).isZero();
    }

    @Test
    void visitOfTheOtherKioskIsForgottenAfterTheSessionTheOwnIsNot() {
        Event jobs = jobs();
        Registration aino = kiosk.registration(jobs, "Aino Korhonen");
        UUID foreign = otherKiosk(jobs, null);
        var own = (Admitted) checkIns.scan(kiosk.press.text(claims(aino, jobs)));
        assertThat(checkIns.present()).isEqualTo(2);
        clock.pass(Duration.ofMinutes(1));
        kiosk.withdraw(TYPE, foreign);
        kiosk.withdraw(TYPE, own.visit().value());

        assertThat(checkIns.present()).isEqualTo(1);
    }

    private java.time.@Nullable Instant came(Event event) {
        return today.lines(event.sessions().getFirst().id(), "", 0, 50)
                .getFirst()
                .came();
    }
}

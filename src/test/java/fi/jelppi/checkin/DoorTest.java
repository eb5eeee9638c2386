package fi.jelppi.checkin;

import static fi.jelppi.checkin.Some.clock;
import static fi.jelppi.checkin.Some.event;
import static fi.jelppi.checkin.Some.hall;
import static fi.jelppi.checkin.Some.passFor;
import static fi.jelppi.checkin.Some.personalPass;
import static fi.jelppi.checkin.Some.suspectClock;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DoorTest {

    private final Event morning = event("Aamu").session("09:00", "12:00").build();
    private final Event jobs = event("Kesäksi töihin").session("10:00", "14:00").build();

    private static Decision withPass(Hall hall, String time, Event event) {
        return new Door(hall, clock(time)).decide(new Arrival.WithEventPass(passFor(event), event));
    }

    private static Decision personal(Hall hall, String time, EventId... registered) {
        return new Door(hall, clock(time)).decide(new Arrival.WithPersonalPass(personalPass(), Set.of(registered)));
    }

    private static Decision walkIn(Hall hall, String time) {
        return new Door(hall, clock(time)).decide(new Arrival.WithoutPass(null));
    }

    private static CheckInResult answer(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Refuse.class);
        return ((Decision.Refuse) decision).answer();
    }

    private static Event entered(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Enter.class);
        return ((Decision.Enter) decision).event();
    }

    @Test
    void eventPassOpensItsOwnEventAmongOverlappingOnes() {
        assertThat(entered(withPass(hall(morning, jobs), "10:30", morning))).isEqualTo(morning);
        assertThat(entered(withPass(hall(morning, jobs), "10:30", jobs))).isEqualTo(jobs);
    }

    @Test
    void letsInFromTheOpeningBeforeTheStart() {
        assertThat(answer(withPass(hall(jobs), "09:29", jobs)))
                .isEqualTo(new CheckInResult.TooEarly(jobs, Some.at("09:30")));
        assertThat(entered(withPass(hall(jobs), "09:30", jobs))).isEqualTo(jobs);
    }

    @Test
    void letsInAtEveryHallOfTheEvent() {
        Event together = event("Koulutus")
                .elsewhere()
                .with(Some.HERE)
                .session("10:00", "14:00")
                .build();
        Event elsewhere = event("Muualla")
                .elsewhere()
                .with(PointId.next())
                .session("10:00", "14:00")
                .build();

        assertThat(entered(withPass(hall(together), "10:30", together))).isEqualTo(together);
        assertThat(entered(personal(hall(together), "10:30", together.id()))).isEqualTo(together);
        assertThat(entered(walkIn(hall(together), "10:30"))).isEqualTo(together);
        assertThat(answer(withPass(hall(together), "10:30", elsewhere)))
                .isEqualTo(new CheckInResult.WrongEvent(elsewhere));
    }

    @Test
    void isOverFromTheEndOn() {
        assertThat(entered(withPass(hall(jobs), "13:59", jobs))).isEqualTo(jobs);
        assertThat(answer(withPass(hall(jobs), "14:00", jobs))).isEqualTo(new CheckInResult.Over(jobs));
    }

    @Test
    void waitsForTheNextSessionOfTheDay() {
        Event twice = event("Kahdesti")
                .session("09:00", "10:00")
                .session("15:00", "16:00")
                .build();

        assertThat(answer(withPass(hall(twice), "11:00", twice)))
                .isEqualTo(new CheckInResult.TooEarly(twice, Some.at("14:30")));
    }

    @Test
    void takesTheSessionThatStartedLatest() {
        Event twice = event("Kahdesti")
                .session("09:00", "12:00")
                .session("11:00", "13:00")
                .build();

        var decision = (Decision.Enter) withPass(hall(twice), "11:15", twice);

        assertThat(decision.session()).isEqualTo(twice.sessions().getLast());
    }

    @Test
    void namesTheRightEventWhenAnotherOneIsOn() {
        Event tomorrow = event("Huomenna")
                .session(Some.DAY.plusDays(1), "10:00", "12:00")
                .build();

        assertThat(answer(withPass(hall(jobs, tomorrow), "11:00", tomorrow)))
                .isEqualTo(new CheckInResult.WrongEvent(tomorrow));
        assertThat(answer(withPass(hall(tomorrow), "11:00", tomorrow)))
                .isEqualTo(new CheckInResult.TooEarly(
                        tomorrow, tomorrow.sessions().getFirst().opensAt()));
    }

    @Test
    void sendsToTheOtherPoint() {
        Event other = event("Muualla").elsewhere().session("10:00", "14:00").build();

        assertThat(answer(withPass(hall(jobs), "11:00", other))).isEqualTo(new CheckInResult.WrongEvent(other));
    }

    @Test
    void knowsNotEveryEvent() {
        var pass = new PassClaims(
                PassId.next(),
                PassKind.EVENT,
                EventId.next(),
                Some.at("00:00"),
                Some.at("00:00").plus(Duration.ofDays(2)));

        assertThat(answer(new Door(hall(jobs), clock("11:00")).decide(new Arrival.WithEventPass(pass, null))))
                .isEqualTo(new CheckInResult.OtherEvent());
    }

    @Test
    void cancelledEventIsNotOn() {
        Event cancelled = event("Peruttu").session("10:00", "14:00").cancelled().build();

        assertThat(answer(withPass(hall(), "11:00", cancelled))).isEqualTo(new CheckInResult.WrongEvent(cancelled));
    }

    @Test
    void expiredPassOpensNothing() {
        var old = new PassClaims(PassId.next(), PassKind.EVENT, jobs.id(), Some.at("00:00"), Some.at("10:59"));

        assertThat(answer(new Door(hall(jobs), clock("11:00")).decide(new Arrival.WithEventPass(old, jobs))))
                .isEqualTo(new CheckInResult.Expired());
    }

    @Test
    void personalPassGoesWhereItsHolderRegistered() {
        assertThat(entered(personal(hall(morning, jobs), "10:30", morning.id())))
                .isEqualTo(morning);
    }

    @Test
    void personalPassGoesToTheSelectedSessionElseToTheLatest() {
        var chosen = hall(morning.sessions().getFirst().id(), morning, jobs);

        assertThat(entered(personal(chosen, "10:30"))).isEqualTo(morning);
        assertThat(entered(personal(hall(morning, jobs), "10:30"))).isEqualTo(jobs);
        assertThat(entered(personal(hall(morning, jobs), "09:45"))).isEqualTo(morning);
    }

    @Test
    void selectionOfAClosedSessionIsForgotten() {
        var chosen = hall(morning.sessions().getFirst().id(), morning, jobs);

        assertThat(entered(walkIn(chosen, "12:30"))).isEqualTo(jobs);
    }

    @Test
    void walkInNeedsAnEventThatAllowsIt() {
        Event closed = event("Vain kutsutut")
                .registeredOnly()
                .session("10:15", "14:00")
                .build();

        assertThat(entered(walkIn(hall(jobs, closed), "11:00"))).isEqualTo(jobs);
        assertThat(answer(walkIn(hall(closed), "11:00"))).isEqualTo(new CheckInResult.NoWalkIns(closed));
        assertThat(entered(personal(hall(closed), "11:00", closed.id()))).isEqualTo(closed);
    }

    @Test
    void walkInGoesWhereTheySayToHaveCome() {
        assertThat(entered(wanting(morning, hall(morning, jobs), "10:30"))).isEqualTo(morning);
        assertThat(answer(wanting(morning, hall(morning, jobs), "12:30"))).isEqualTo(new CheckInResult.Over(morning));
        Event closed = event("Vain kutsutut")
                .registeredOnly()
                .session("10:15", "14:00")
                .build();
        assertThat(answer(wanting(closed, hall(jobs, closed), "11:00"))).isEqualTo(new CheckInResult.NoWalkIns(closed));
        assertThat(answer(wanting(closed, hall(jobs), "11:00"))).isEqualTo(new CheckInResult.NothingOn());
    }

    private static Decision wanting(Event event, Hall hall, String time) {
        return new Door(hall, clock(time))
                .decide(new Arrival.WithoutPass(event.sessions().getFirst().id()));
    }

    @Test
    void asksWhereToOnlyWhenNobodyElseKnows() {
        Session first = morning.sessions().getFirst();
        Session second = jobs.sessions().getFirst();
        Event closed = event("Vain kutsutut")
                .registeredOnly()
                .session("10:15", "14:00")
                .build();

        assertThat(new Door(hall(jobs, morning, closed), clock("10:30")).openToWalkIns())
                .containsExactly(first, second);
        assertThat(new Door(hall(second.id(), jobs, morning), clock("10:30")).openToWalkIns())
                .containsExactly(second);
        assertThat(new Door(hall(jobs, morning), clock("12:30")).openToWalkIns())
                .containsExactly(second);
        assertThat(new Door(hall(jobs, morning), suspectClock(Some.at("10:30"), "10:30")).openToWalkIns())
                .isEmpty();
    }

    @Test
    void saysWhatTheDayHolds() {
        assertThat(answer(walkIn(hall(), "11:00"))).isEqualTo(new CheckInResult.NothingOn());
        assertThat(answer(walkIn(hall(jobs), "08:00"))).isEqualTo(new CheckInResult.TooEarly(jobs, Some.at("09:30")));
        assertThat(answer(walkIn(hall(jobs), "18:00"))).isEqualTo(new CheckInResult.Over(jobs));
    }

    @Test
    void suspectClockChoosesTheNearestSessionAndChecksNoWindow() {
        Event tomorrow = event("Huomenna")
                .session(Some.DAY.plusDays(1), "10:00", "12:00")
                .build();
        var lastYear = suspectClock(Some.at("11:00").minus(Duration.ofDays(365)), "11:00");
        var door = new Door(hall(jobs, tomorrow), lastYear);
        var old = new PassClaims(PassId.next(), PassKind.EVENT, tomorrow.id(), Some.at("00:00"), Some.at("01:00"));

        assertThat(entered(door.decide(new Arrival.WithoutPass(null)))).isEqualTo(jobs);
        assertThat(entered(door.decide(new Arrival.WithEventPass(old, tomorrow))))
                .isEqualTo(tomorrow);
    }

    @Test
    void sessionMayPassMidnight() {
        Event night = event("Yö").session("20:00", "02:00").build();
        var late = new ClockGuard.Reading(
                Some.at("20:00").plus(Duration.ofHours(5)),
                false,
                Some.at("20:00").plus(Duration.ofHours(5)));

        assertThat(entered(new Door(hall(night), late).decide(new Arrival.WithEventPass(passFor(night), night))))
                .isEqualTo(night);
    }
}

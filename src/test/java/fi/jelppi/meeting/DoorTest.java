package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.meeting.Door.Answer.ComeIn;
import fi.jelppi.meeting.Door.Answer.Ended;
import fi.jelppi.meeting.Door.Answer.NotYou;
import fi.jelppi.meeting.Door.Answer.Wait;
import fi.jelppi.meeting.Door.Standing;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who comes in, who waits, who is in and who has left. */
@DeskFixtures.EventDay
class DoorTest {

    private static final MeetingPlan GATED = new MeetingPlan(true, true, true, null, null);

    @Autowired
    ApplicationContext central;

    @Autowired
    Leaving leaving;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        training = SomeTraining.open(central);
    }

    @Test
    void nobodyButTheCoachComesInBeforeItIsOpen() {
        var planned = SomeTraining.saved(central);
        planned.plan(MeetingPlan.USUAL);
        var aino = SomeTraining.home(planned.registered("Aino"), "Aino");
        assertThat(planned.door.join(planned.session, aino)).isInstanceOf(Wait.class);
        var hall = SomeTraining.hall(PointId.next(), "Sinetän JELPPI");
        assertThat(planned.door.join(planned.session, hall)).isInstanceOf(Wait.class);
        assertThat(planned.door.join(planned.session, Joining.coach(UserId.next(), "laptop-of-coach", "Päivi")))
                .isInstanceOf(ComeIn.class);
        assertThat(planned.beat(planned.join(aino)).standing()).isEqualTo(Standing.WAITING);
        assertThat(planned.seen(planned.join(aino)).joinedAt()).isNull();

        planned.open();
        assertThat(planned.door.join(planned.session, aino)).isInstanceOf(ComeIn.class);
        assertThat(planned.beat(planned.join(hall)).standing()).isEqualTo(Standing.IN);
    }

    @Test
    void aTicketSaysWhatTheCoachDecided() {
        training.plan(new MeetingPlan(false, true, false, null, null));
        var hall = ticket(SomeTraining.hall(PointId.next(), "Sinetän JELPPI"));
        assertThat(hall.camera()).isFalse();
        assertThat(hall.microphone()).isTrue();
        assertThat(hall.domain()).isEqualTo("meet.jelppi.example");
        assertThat(hall.room()).isEqualTo(training.meeting().room());
        assertThat(hall.toString()).doesNotContain(hall.room());
        var home = ticket(SomeTraining.home(training.registered("Aino"), "  Aino \u202e "));
        assertThat(home.microphone()).as("begins muted").isFalse();
        assertThat(home.camera()).isTrue();
        assertThat(home.name()).isEqualTo("Aino");
    }

    @Test
    void atAGateTheCoachLetsEachOneIn() {
        training.plan(GATED);
        var aino = training.join(SomeTraining.home(training.registered("Aino"), "Aino"));
        var matti = training.join(SomeTraining.home(training.registered("Matti"), "Matti"));
        training.inHall(PointId.next(), "Sinetän JELPPI");
        assertThat(training.room.look(training.session).waiting())
                .extracting(Participant::id)
                .containsExactly(aino, matti);
        assertThat(training.beat(aino).standing()).isEqualTo(Standing.WAITING);

        training.room.admit(aino);
        assertThat(training.beat(aino).standing()).isEqualTo(Standing.IN);
        assertThat(training.beat(matti).standing()).isEqualTo(Standing.WAITING);

        training.plan(MeetingPlan.USUAL);
        assertThat(training.beat(matti).standing()).as("no gate any more").isEqualTo(Standing.IN);
    }

    @Test
    void whoWentAwayFromTheDoorDoesNotWait() {
        training.plan(GATED);
        training.join(SomeTraining.home(training.registered("Aino"), "Aino"));
        clock.pass(Participant.SILENT);
        assertThat(training.room.look(training.session).waiting()).isEmpty();
    }

    @Test
    void whoWasAskedOutDoesNotComeBackWithTheSameDevice() {
        var aino = SomeTraining.home(training.registered("Aino"), "Aino");
        var id = training.in(aino);
        training.room.remove(id);
        assertThat(training.seen(id).leftAt()).isEqualTo(clock.instant());
        assertThat(training.beat(id).standing()).isEqualTo(Standing.REMOVED);
        assertThat(training.door.join(training.session, aino)).isInstanceOf(NotYou.class);
        training.door.raiseHand(id, "Aino");
        assertThat(training.room.look(training.session).hands().waiting()).isEmpty();
        training.plan(MeetingPlan.USUAL);
        assertThat(training.door.join(training.session, aino))
                .as("a changed plan is no pardon")
                .isInstanceOf(NotYou.class);

        training.room.admit(id);
        assertThat(training.door.join(training.session, aino)).isInstanceOf(ComeIn.class);
    }

    @Test
    void twoDevicesOfOnePersonComeAndGoByThemselves() {
        var aino = training.registered("Aino");
        var phone = training.in(SomeTraining.home(aino, "Aino"));
        var laptop = training.in(SomeTraining.home(aino, "Aino"));
        assertThat(phone).isNotEqualTo(laptop);
        assertThat(training.room.look(training.session).home()).hasSize(2);
        assertThat(training.seen(phone).visit())
                .isNotNull()
                .isNotEqualTo(training.seen(laptop).visit());

        training.door.leave(phone);
        assertThat(training.seen(phone).visit()).isNull();
        assertThat(training.seen(laptop).isIn(clock.instant())).isTrue();
        assertThat(training.seen(laptop).visit()).isNotNull();
    }

    @Test
    void aHallsScreenIsNoPerson() {
        var hall = training.inHall(PointId.next(), "Sinetän JELPPI");
        assertThat(training.seen(hall).visit()).isNull();
        assertThat(training.room.look(training.session).halls())
                .extracting(Participant::id)
                .containsExactly(hall);
    }

    @Test
    void theSecondScreenOfAHallIsSilent() {
        var sinetta = PointId.next();
        var first = SomeTraining.hall(sinetta, "Sinetän JELPPI");
        assertThat(ticket(first).silent()).isFalse();
        training.in(first);
        assertThat(ticket(first).silent()).as("itself again").isFalse();
        assertThat(ticket(SomeTraining.hall(sinetta, "Sinetän JELPPI")).silent())
                .isTrue();
        assertThat(ticket(SomeTraining.hall(PointId.next(), "Muurolan JELPPI")).silent())
                .isFalse();
        clock.pass(Participant.SILENT.multipliedBy(3));
        assertThat(ticket(SomeTraining.hall(sinetta, "Sinetän JELPPI")).silent())
                .as("the others are gone")
                .isFalse();
    }

    @Test
    void whoIsSilentForAMinuteHasLeftWhenLastHeard() {
        var id = training.atHome("Aino");
        var first = training.seen(id).visit();
        clock.pass(Duration.ofSeconds(45));
        training.beat(id);
        var heard = clock.instant();
        clock.pass(Participant.SILENT.minusSeconds(1));
        leaving.sweep();
        assertThat(training.seen(id).leftAt()).isNull();
        assertThat(training.seen(id).visit()).isEqualTo(first);

        clock.pass(Duration.ofSeconds(2));
        leaving.sweep();
        assertThat(training.seen(id).leftAt()).isEqualTo(heard);

        clock.pass(Duration.ofMinutes(5));
        training.beat(id);
        assertThat(training.seen(id).leftAt()).isNull();
        assertThat(training.seen(id).joinedAt()).isEqualTo(clock.instant());
        assertThat(training.seen(id).visit()).as("a new spell").isNotNull().isNotEqualTo(first);
    }

    @Test
    void aSilenceThatNobodySweptMakesNoMinutes() {
        var id = training.atHome("Aino");
        var first = training.seen(id).visit();
        clock.pass(Duration.ofMinutes(40));
        training.beat(id);
        assertThat(training.seen(id).visit()).isNotNull().isNotEqualTo(first);
        assertThat(training.seen(id).joinedAt()).isEqualTo(clock.instant());
    }

    @Test
    void aPageThatComesBackToTheDoorAfterASilenceWasNotInMeanwhile() {
        var aino = SomeTraining.home(training.registered("Aino"), "Aino");
        var id = training.in(aino);
        var heard = clock.instant();
        clock.pass(Duration.ofMinutes(40));
        training.join(aino);
        assertThat(training.seen(id).leftAt()).isEqualTo(heard);
        assertThat(training.seen(id).isIn(clock.instant())).isFalse();
    }

    @Test
    void aPageThatIsThereButNotInTheRoomIsNotIn() {
        var id = training.atHome("Aino");
        clock.pass(Duration.ofSeconds(15));
        training.beat(id);
        var heard = clock.instant();
        for (int i = 0; i < 8; i++) {
            clock.pass(Duration.ofSeconds(15));
            training.door.beat(id, null);
        }
        assertThat(training.seen(id).leftAt()).isEqualTo(heard);
        assertThat(training.room.look(training.session).home()).isEmpty();
    }

    @Test
    void aNewEndpointAfterAReconnectIsTheSameSpell() {
        var id = training.atHome("Aino");
        var visit = training.seen(id).visit();
        clock.pass(Duration.ofSeconds(30));
        training.door.beat(id, "other");
        assertThat(training.seen(id).endpoint()).isEqualTo("other");
        assertThat(training.seen(id).visit()).isEqualTo(visit);
        assertThatThrownBy(() -> training.door.beat(id, "x".repeat(61))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void handsQueueOverHallsAndHomesInTheirOrder() {
        var aino = training.atHome("Aino");
        var sinetta = training.inHall(PointId.next(), "Sinetän JELPPI");
        var matti = training.atHome("Matti");
        for (var id : new ParticipantId[] {sinetta, matti, aino}) {
            training.door.raiseHand(id, id.equals(sinetta) ? "Kerttu" : "");
            clock.pass(Duration.ofSeconds(3));
        }
        training.door.raiseHand(sinetta, "again");
        assertThat(hands()).containsExactly(sinetta, matti, aino);
        assertThat(training.beat(sinetta).before()).isZero();
        assertThat(training.beat(aino).before()).isEqualTo(2);
        assertThat(training.beat(sinetta).hand())
                .extracting(Participant.Hand::name)
                .isEqualTo("Kerttu");

        training.room.giveTurn(sinetta);
        assertThat(training.beat(sinetta).hand())
                .extracting(Participant.Hand::given)
                .isEqualTo(true);
        training.room.takeFromQueue(sinetta);
        training.door.leave(matti);
        assertThat(hands()).containsExactly(aino);
        training.door.lowerHand(aino);
        assertThat(hands()).isEmpty();
        training.room.giveTurn(aino);
        assertThat(training.seen(aino).hand()).isNull();
    }

    @Test
    void aBeatTellsHowManyAreIn() {
        training.inHall(PointId.next(), "Sinetän JELPPI");
        training.atHome("Matti");
        var aino = training.atHome("Aino");
        clock.pass(Duration.ofSeconds(15));
        var told = training.beat(aino);
        assertThat(told.halls()).isEqualTo(1);
        assertThat(told.home()).isEqualTo(2);
        assertThat(training.door.beat(new ParticipantId(UUID.randomUUID()), null))
                .isEmpty();
    }

    @Test
    void aHallCountsOnceHoweverManyScreensItHas() {
        var sinetta = PointId.next();
        var wall = training.inHall(sinetta, "Sinetän JELPPI");
        training.inHall(sinetta, "Sinetän JELPPI");
        training.inHall(PointId.next(), "Muurolan JELPPI");
        clock.pass(Duration.ofSeconds(15));
        assertThat(training.beat(wall).halls()).isEqualTo(2);
    }

    @Test
    void whatHasEndedLetsNobodyIn() {
        training.meetings.end(training.session);
        assertThat(training.door.join(training.session, SomeTraining.hall(PointId.next(), "Sali")))
                .isInstanceOf(Ended.class);
    }

    private List<ParticipantId> hands() {
        return training.room.look(training.session).hands().waiting().stream()
                .map(Participant::id)
                .toList();
    }

    private Ticket ticket(Joining who) {
        return ((ComeIn) training.door.join(training.session, who)).ticket();
    }

    @Test
    void whoWasAskedOutWaitsAlsoWithAnotherDevice() {
        var who = training.registered("Aino");
        training.room.remove(training.in(SomeTraining.home(who, "Aino")));
        assertThat(training.door.join(training.session, SomeTraining.home(who, "Aino")))
                .isInstanceOf(Door.Answer.Wait.class);
    }

    @Test
    void whoHasLeftDoesNotWantToSpeak() {
        var gone = training.atHome("Aino");
        training.door.leave(gone);
        training.raise(gone, "Aino");
        assertThat(training.seen(gone).hand()).isNull();
    }

    @Test
    void oneLinkMakesNoEndlessListOfDevices() {
        var who = training.registered("Aino");
        for (int device = 0; device < 50; device++) {
            training.join(SomeTraining.home(who, "Aino"));
        }
        assertThat(training.room.look(training.session).home()).isEmpty();
        assertThat(training.devices(who)).isLessThanOrEqualTo(20);
    }

    /** Tickets are fetched ahead: what counts is who is in. */
    @Test
    void ofTwoNodesOfAHallTheOneThatIsInForLongestIsHeard() {
        var sinetta = PointId.next();
        var first = training.join(SomeTraining.hall(sinetta, "Sinetän JELPPI"));
        var tablet = SomeTraining.hall(sinetta, "Sinetän JELPPI");
        assertThat(ticket(tablet).silent()).as("nobody is in").isFalse();
        var second = training.in(tablet);
        assertThat(training.beat(second).silent()).isFalse();
        clock.pass(Duration.ofSeconds(5));
        assertThat(training.beat(first).silent()).as("too late").isTrue();
        training.door.beat(second, "after-a-reload");
        assertThat(training.beat(second).silent()).as("still the same").isFalse();
        assertThat(training.beat(training.inHall(PointId.next(), "Muurolan JELPPI"))
                        .silent())
                .isFalse();

        training.door.leave(second);
        assertThat(training.beat(first).silent())
                .as("the hall does not fall silent")
                .isFalse();
        assertThat(ticket(tablet).silent()).isTrue();
        assertThat(training.beat(training.atHome("Aino")).silent()).isFalse();
    }
}

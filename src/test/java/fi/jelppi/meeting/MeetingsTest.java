package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Programme;
import fi.jelppi.meeting.Meetings.Outcome.Done;
import fi.jelppi.meeting.Meetings.Outcome.Gone;
import fi.jelppi.meeting.Meetings.Outcome.Meanwhile;
import fi.jelppi.meeting.Meetings.Outcome.Over;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a coach does with the room of a session. */
@DeskFixtures.EventDay
class MeetingsTest {

    private static final MeetingPlan GATED = new MeetingPlan(true, true, true, "016 123 4567", "123 #");

    @Autowired
    ApplicationContext central;

    @Autowired
    Meetings meetings;

    @Autowired
    Programme programme;

    @Autowired
    Leaving leaving;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        training = SomeTraining.saved(central);
    }

    @Test
    void isPlannedAndItsRoomStaysWhenThePlanChanges() {
        training.plan(MeetingPlan.USUAL);
        var planned = training.meeting();
        assertThat(planned.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(planned.coach()).isNull();

        training.plan(GATED);
        assertThat(training.meeting().plan()).isEqualTo(GATED);
        assertThat(training.meeting().room()).isEqualTo(planned.room());
        assertThat(meetings.of(List.of(training.session, SessionId.next()))).containsExactly(training.meeting());
    }

    @Test
    void isOpenedEndedAndOpenedAgain() {
        training.plan(MeetingPlan.USUAL);
        var first = training.open();
        assertThat(first.isOpen()).isTrue();
        assertThat(first.openedAt()).isEqualTo(clock.instant());

        clock.pass(Duration.ofMinutes(20));
        var ended = ((Done) meetings.end(training.session)).meeting();
        assertThat(ended.state()).isEqualTo(MeetingState.ENDED);
        assertThat(ended.endedAt()).isEqualTo(clock.instant());

        var other = UserId.next();
        assertThat(meetings.open(training.session, other)).isInstanceOf(Done.class);
        var again = training.meeting();
        assertThat(again.isOpen()).isTrue();
        assertThat(again.openedAt()).as("the first time").isEqualTo(first.openedAt());
        assertThat(again.endedAt()).isNull();
        assertThat(again.coach()).isEqualTo(other);
        assertThat(again.room()).isEqualTo(first.room());
    }

    @Test
    void openingWhatIsOpenAndEndingWhatIsPlannedChangesNothing() {
        training.plan(MeetingPlan.USUAL);
        meetings.end(training.session);
        assertThat(training.meeting().state()).isEqualTo(MeetingState.PLANNED);
        training.open();
        meetings.open(training.session, UserId.next());
        assertThat(training.meeting().coach()).isEqualTo(training.coach);
    }

    /** Two coaches, one session: the later one is told when the other wants something else. */
    @Test
    void twoWhoGiveARoomAtOnceGiveOne() throws Exception {
        for (int round = 0; round < 20; round++) {
            training = SomeTraining.saved(central);
            try (var coaches = Executors.newFixedThreadPool(2)) {
                var together = new CyclicBarrier(2);
                var both = coaches.invokeAll(List.of(planning(together, GATED), planning(together, MeetingPlan.USUAL)));
                var stands = training.meeting();
                assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                        .containsExactlyInAnyOrder(new Done(stands), new Meanwhile(stands));
            }
        }
        assertThat(meetings.plan(training.session, null, training.meeting().plan()))
                .as("the same is no difference")
                .isEqualTo(new Done(training.meeting()));
    }

    private Callable<Meetings.Outcome> planning(CyclicBarrier together, MeetingPlan plan) {
        return () -> {
            together.await();
            return meetings.plan(training.session, null, plan);
        };
    }

    @Test
    void isHandedOver() {
        training.plan(MeetingPlan.USUAL);
        training.open();
        var other = UserId.next();
        meetings.handOver(training.session, other);
        assertThat(training.meeting().coach()).isEqualTo(other);
        assertThat(training.meeting().isOpen()).isTrue();
    }

    @Test
    void isGivenUpOnlyBeforeItWasOpened() {
        training.plan(MeetingPlan.USUAL);
        assertThat(meetings.giveUp(training.session)).isInstanceOf(Done.class);
        assertThat(meetings.find(training.session)).isEmpty();
        assertThat(meetings.giveUp(training.session)).isInstanceOf(Gone.class);

        training.plan(MeetingPlan.USUAL);
        training.open();
        meetings.end(training.session);
        assertThat(meetings.giveUp(training.session)).isInstanceOf(Gone.class);
        assertThat(meetings.find(training.session)).isPresent();
    }

    @Test
    void whatIsOverOrCancelledIsNotOpened() {
        training.plan(MeetingPlan.USUAL);
        clock.set(Some.at("14:00"));
        assertThat(meetings.open(training.session, training.coach)).isInstanceOf(Over.class);

        DeskFixtures.halfPastTen(clock);
        var cancelled = Some.event("Peruttu")
                .at(PointId.next())
                .session("10:00", "14:00")
                .cancelled()
                .build();
        programme.save(cancelled);
        var session = cancelled.sessions().getFirst().id();
        meetings.plan(session, MeetingPlan.USUAL);
        assertThat(meetings.open(session, training.coach)).isInstanceOf(Over.class);
    }

    @Test
    void aSessionThatIsNoneHasNoRoom() {
        var none = SessionId.next();
        assertThat(meetings.plan(none, MeetingPlan.USUAL)).isInstanceOf(Gone.class);
        assertThat(meetings.open(training.session, training.coach)).isInstanceOf(Gone.class);
        assertThat(meetings.end(none)).isInstanceOf(Gone.class);
        assertThat(training.door.join(training.session, SomeTraining.hall(PointId.next(), "Sali")))
                .isInstanceOf(Door.Answer.NoMeeting.class);
    }

    @Test
    void whoIsInLeavesWhenItEndsAndWhoWasSilentWhenLastHeard() {
        training.plan(MeetingPlan.USUAL);
        training.open();
        var silent = training.atHome("Aino");
        var heard = clock.instant();
        clock.pass(Duration.ofSeconds(70));
        var there = training.inHall(PointId.next(), "Sinetän JELPPI");

        meetings.end(training.session);
        assertThat(training.seen(silent).leftAt()).isEqualTo(heard);
        assertThat(training.seen(there).leftAt()).isEqualTo(clock.instant());
        assertThat(training.beat(there).standing()).isEqualTo(Door.Standing.ENDED);
        assertThat(training.seen(there).isIn(clock.instant())).isFalse();
    }

    @Test
    void aForgottenMeetingIsClosedAnHourAfterTheSession() {
        training.plan(MeetingPlan.USUAL);
        training.open();
        var who = training.atHome("Aino");
        var heard = clock.instant();
        clock.set(Some.at("14:59"));
        leaving.closeWhatIsOver();
        assertThat(training.meeting().isOpen()).isTrue();

        clock.set(Some.at("15:00"));
        leaving.closeWhatIsOver();
        assertThat(training.meeting().state()).isEqualTo(MeetingState.ENDED);
        assertThat(training.seen(who).leftAt())
                .as("nobody swept: central was down, too")
                .isEqualTo(heard);
    }
}

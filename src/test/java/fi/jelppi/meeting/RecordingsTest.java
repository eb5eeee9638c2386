package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.meeting.Recordings.Outcome;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everybody in the room is asked before it is recorded, and whoever comes later before they come in. */
@DeskFixtures.EventDay
class RecordingsTest {

    @Autowired
    ApplicationContext central;

    @Autowired
    Recordings recordings;

    @Autowired
    RecordingOverview overview;

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

    private RecordingId asked() {
        assertThat(recordings.ask(training.session, training.coach)).isEqualTo(Outcome.DONE);
        return Objects.requireNonNull(look().current()).id();
    }

    private RecordingOverview.View look() {
        return overview.look(training.session);
    }

    private Outcome start() {
        return recordings.start(training.session);
    }

    private @Nullable RecordingNotice told(ParticipantId who) {
        return training.beat(who).recording();
    }

    private Answer answer(ParticipantId who) {
        return Objects.requireNonNull(told(who)).answer();
    }

    private void says(ParticipantId who, RecordingId recording, Said said) {
        assertThat(training.door.consent(who, recording, said)).isTrue();
    }

    @Test
    void beginsOnlyWhenEverybodyHasAnswered() {
        var hall = training.inHall(training.event.point(), "Sinetän JELPPI");
        var aino = training.atHome("Aino");
        assertThat(told(aino)).isNull();
        assertThat(start()).isEqualTo(Outcome.NOT_ASKED);

        var recording = asked();
        assertThat(recordings.ask(training.session, training.coach)).isEqualTo(Outcome.ALREADY);
        assertThat(told(aino)).isEqualTo(new RecordingNotice(recording, State.ASKED, Answer.OPEN, Consent.TIME));
        assertThat(start()).isEqualTo(Outcome.NOT_ALL);
        says(aino, recording, Said.NO);
        assertThat(start()).isEqualTo(Outcome.NOT_ALL);
        assertThat(look().consents().with(Answer.OPEN)).containsExactly("Sinetän JELPPI");
        says(hall, recording, Said.YES);

        clock.pass(Duration.ofSeconds(20));
        assertThat(start()).isEqualTo(Outcome.DONE);
        assertThat(start()).isEqualTo(Outcome.ALREADY);
        assertThat(look().current())
                .extracting(Recording::askedBy, Recording::startedAt)
                .containsExactly(training.coach, clock.instant());
        assertThat(told(hall)).matches(it -> it.state() == State.ON && !it.holds());
        assertThat(told(aino)).matches(RecordingNotice::holds);

        clock.pass(Duration.ofMinutes(10));
        training.beat(hall);
        recordings.end(training.session);
        assertThat(told(hall)).isNull();
        assertThat(look().made())
                .singleElement()
                .matches(it -> clock.instant().equals(it.endedAt())
                        && clock.instant().minusSeconds(600).equals(it.startedAt()));
    }

    @Test
    void whoSaysNothingInTimeIsNotRecordedAndMaySayYesLater() {
        var aino = training.atHome("Aino");
        var recording = asked();
        clock.pass(Duration.ofSeconds(30));
        assertThat(start()).as("the page was not told yet").isEqualTo(Outcome.NOT_ALL);
        assertThat(answer(aino)).isEqualTo(Answer.OPEN);
        clock.pass(Consent.TIME.minusSeconds(1));
        assertThat(told(aino))
                .isEqualTo(new RecordingNotice(recording, State.ASKED, Answer.OPEN, Duration.ofSeconds(1)));
        assertThat(start()).isEqualTo(Outcome.NOT_ALL);
        clock.pass(Duration.ofSeconds(1));
        assertThat(answer(aino)).isEqualTo(Answer.LATE);
        assertThat(start()).isEqualTo(Outcome.DONE);

        says(aino, recording, Said.YES);
        assertThat(answer(aino)).isEqualTo(Answer.AGREED);
        says(aino, recording, Said.NO);
        assertThat(answer(aino)).as("a yes may be taken back").isEqualTo(Answer.DECLINED);
    }

    /** A page that reconnects shows no question. */
    @Test
    void timeRunsOnlyInTheRoom() {
        var aino = training.atHome("Aino");
        asked();
        assertThat(training.door.beat(aino, null).orElseThrow().recording()).isNull();
        clock.pass(Consent.TIME);
        assertThat(answer(aino)).isEqualTo(Answer.OPEN);
    }

    @Test
    void whoComesLaterIsAskedBeforeTheyComeIn() {
        asked();
        assertThat(start()).as("nobody else is in").isEqualTo(Outcome.DONE);
        var aino = SomeTraining.home(training.registered("Aino"), "Aino");
        var question = (Door.Answer.AskFirst) training.door.join(training.session, aino);
        assertThat(question.recording().state()).isEqualTo(State.ON);
        clock.pass(Consent.TIME.plusSeconds(5));
        assertThat(training.door.join(training.session, aino))
                .as("time does not answer before the door")
                .isInstanceOf(Door.Answer.AskFirst.class);

        says(question.participant(), question.recording().recording(), Said.NO);
        var ticket = ((Door.Answer.ComeIn) training.door.join(training.session, aino)).ticket();
        assertThat(ticket.camera()).isFalse();
        assertThat(ticket.microphone()).isFalse();
        assertThat(ticket.recording()).matches(RecordingNotice::holds);
        says(question.participant(), question.recording().recording(), Said.YES);
        ticket = ((Door.Answer.ComeIn) training.door.join(training.session, aino)).ticket();
        assertThat(ticket.camera()).isTrue();
    }

    @Test
    void theCoachIsNotAsked() {
        asked();
        var coach = training.in(Joining.coach(training.coach, "laptop-of-coach", "Päivi"));
        assertThat(told(coach)).isNull();
        assertThat(training.door.consent(
                        coach, Objects.requireNonNull(look().current()).id(), Said.YES))
                .isFalse();
        assertThat(look().consents().all()).isEmpty();
    }

    /** Screens of one hall answer for it together, and its next visitors are asked anew. */
    @Test
    void aHallAnswersOnceUntilItsLastScreenHasLeft() {
        var sinetta = training.event.point();
        var wall = training.inHall(sinetta, "Sinetän JELPPI");
        var tablet = training.inHall(sinetta, "Sinetän JELPPI");
        var recording = asked();
        assertThat(answer(wall)).isEqualTo(Answer.OPEN);
        says(tablet, recording, Said.YES);
        assertThat(answer(wall)).isEqualTo(Answer.AGREED);
        assertThat(look().consents().all()).hasSize(1);
        clock.pass(Duration.ofSeconds(2));
        says(wall, recording, Said.NO);
        assertThat(answer(tablet)).isEqualTo(Answer.DECLINED);

        training.door.leave(wall);
        assertThat(answer(tablet)).as("somebody is still here").isEqualTo(Answer.DECLINED);
        training.door.leave(tablet);
        assertThat(training.door.join(training.session, SomeTraining.hall(sinetta, "Sinetän JELPPI")))
                .isInstanceOf(Door.Answer.AskFirst.class);
    }

    @Test
    void whoAnsweredBeforeTheDoorAndWentAwayDoesNotAnswerForTheNext() {
        var recording = asked();
        var kiosk = Joining.hall(DeviceId.next(), PointId.next(), "Muurolan JELPPI");
        var question = (Door.Answer.AskFirst) training.door.join(training.session, kiosk);
        says(question.participant(), recording, Said.YES);
        assertThat(training.door.join(training.session, kiosk)).isInstanceOf(Door.Answer.ComeIn.class);
        clock.pass(Duration.ofMinutes(3));
        assertThat(training.door.join(training.session, kiosk)).isInstanceOf(Door.Answer.AskFirst.class);
    }

    /** A kiosk that lost central may show others by now: they are asked, and not recorded until they say yes. */
    @Test
    void aHallThatWasSilentForTooLongIsAskedAgain() {
        var hall = training.inHall(training.event.point(), "Sinetän JELPPI");
        var recording = asked();
        says(hall, recording, Said.YES);
        assertThat(start()).isEqualTo(Outcome.DONE);
        clock.pass(Participant.SILENT.plusSeconds(1));
        assertThat(look().consents().all()).as("not in as far as anybody knows").isEmpty();
        leaving.sweep();
        assertThat(told(hall)).matches(it -> it.answer() == Answer.OPEN && it.holds());
        clock.pass(Consent.TIME);
        assertThat(answer(hall)).isEqualTo(Answer.LATE);
    }

    @Test
    void aReloadedPageAtHomeIsAnotherDevice() {
        var who = training.registered("Aino");
        var aino = training.in(SomeTraining.home(who, "Aino"));
        says(aino, asked(), Said.YES);
        assertThat(training.door.join(training.session, SomeTraining.home(who, "Aino")))
                .isInstanceOf(Door.Answer.AskFirst.class);
    }

    @Test
    void anAnswerToWhatIsOverIsNone() {
        var aino = training.atHome("Aino");
        var first = asked();
        says(aino, first, Said.YES);
        recordings.end(training.session);
        assertThat(look().made()).as("nothing came of it").isEmpty();
        assertThat(training.door.consent(aino, first, Said.NO)).isFalse();
        asked();
        assertThat(answer(aino)).as("each recording is asked by itself").isEqualTo(Answer.OPEN);
        assertThat(training.door.consent(aino, RecordingId.next(), Said.YES)).isFalse();
        training.room.remove(aino);
        assertThat(training.door.consent(
                        aino, Objects.requireNonNull(look().current()).id(), Said.YES))
                .isFalse();
    }

    @Test
    void endsWithTheMeetingAndNeedsAnOpenOne() {
        asked();
        assertThat(start()).isEqualTo(Outcome.DONE);
        training.meetings.end(training.session);
        assertThat(look().state()).isEqualTo(State.OFF);
        assertThat(look().made()).hasSize(1);
        assertThat(recordings.ask(training.session, training.coach)).isEqualTo(Outcome.NOT_OPEN);
        assertThat(start()).isEqualTo(Outcome.NOT_OPEN);
        training.open();
        assertThat(training.door.join(training.session, SomeTraining.hall(PointId.next(), "Sali")))
                .isInstanceOf(Door.Answer.ComeIn.class);
    }
}

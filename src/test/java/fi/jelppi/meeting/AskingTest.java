package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.checkin.AskId;
import fi.jelppi.checkin.AttendanceSheets;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.checkin.PresenceAsks;
import fi.jelppi.checkin.PresenceAsks.Answers;
import fi.jelppi.meeting.Asking.Outcome;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Those at home are asked whether they are there; what they say stands beside their minutes. */
@DeskFixtures.EventDay
class AskingTest {

    @Autowired
    ApplicationContext central;

    @Autowired
    Asking asking;

    @Autowired
    PresenceAsks asks;

    @Autowired
    AttendanceSheets sheets;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @BeforeEach
    void begin() {
        DeskFixtures.halfPastTen(clock);
        training = SomeTraining.open(central);
    }

    private AskId asked(ParticipantId who) {
        return Objects.requireNonNull(training.beat(who).ask());
    }

    private PresenceAsks.Ask last() {
        return asks.last(training.session).orElseThrow();
    }

    @Test
    void answersAreCountedAndNoMinutesAreTaken() {
        var aino = training.registered("Aino");
        var matti = training.registered("Matti");
        var atAinos = training.in(SomeTraining.home(aino, "Aino"));
        training.in(SomeTraining.home(matti, "Matti"));
        assertThat(training.beat(atAinos).ask()).isNull();

        var before = sheets.of(training.session).hash();
        assertThat(asking.ask(training.session, training.coach)).isEqualTo(Outcome.ASKED);
        var ask = asked(atAinos);
        assertThat(training.door.here(atAinos, ask)).isTrue();
        assertThat(training.door.here(atAinos, ask)).as("twice is once").isTrue();

        assertThat(training.beat(atAinos).ask()).as("answered").isNull();
        assertThat(last())
                .extracting(PresenceAsks.Ask::asked, PresenceAsks.Ask::answered)
                .containsExactly(2, 1);
        var sheet = sheets.of(training.session);
        assertThat(sheet.answers().get(aino)).isEqualTo(new Answers(1, 1));
        assertThat(sheet.answers().get(matti)).isEqualTo(new Answers(1, 0));
        assertThat(sheet.lines()).extracting(line -> line.minutes()).containsOnly(0L);
        assertThat(sheet.hash()).as("the list says the same").isEqualTo(before);
    }

    @Test
    void nobodyIsAskedTwiceAtOnceNorWithoutAnOpenRoomNorAlone() {
        assertThat(asking.ask(training.session, training.coach)).isEqualTo(Outcome.NOBODY);
        training.inHall(training.event.point(), "Sinetän JELPPI");
        assertThat(asking.ask(training.session, training.coach))
                .as("halls are not asked")
                .isEqualTo(Outcome.NOBODY);

        training.atHome("Aino");
        assertThat(asking.ask(training.session, training.coach)).isEqualTo(Outcome.ASKED);
        assertThat(asking.ask(training.session, training.coach)).isEqualTo(Outcome.ASKED_ALREADY);
        training.meetings.end(training.session);
        assertThat(asking.ask(training.session, training.coach)).isEqualTo(Outcome.NOT_OPEN);
    }

    @Test
    void hallsAreNotAsked() {
        var hall = training.inHall(training.event.point(), "Sinetän JELPPI");
        training.atHome("Aino");
        asking.ask(training.session, training.coach);

        assertThat(training.beat(hall).ask()).isNull();
        assertThat(training.door.here(hall, last().id())).isFalse();
    }

    @Test
    void whoComesMeanwhileMayAnswerAndIsCountedThen() {
        training.atHome("Aino");
        asking.ask(training.session, training.coach);
        var matti = training.atHome("Matti");
        assertThat(last().asked()).isEqualTo(1);

        assertThat(training.door.here(matti, asked(matti))).isTrue();
        assertThat(last())
                .extracting(PresenceAsks.Ask::asked, PresenceAsks.Ask::answered)
                .containsExactly(2, 1);
    }

    @Test
    void afterTheTimeNothingIsAskedAndNoAnswerTaken() {
        var aino = training.atHome("Aino");
        asking.ask(training.session, training.coach);
        var ask = asked(aino);
        clock.pass(PresenceAsks.TIME.plusSeconds(31));

        assertThat(training.beat(aino).ask()).isNull();
        assertThat(training.door.here(aino, ask)).isFalse();
        assertThat(training.door.here(aino, AskId.next())).isFalse();
        assertThat(last().answered()).isZero();
    }

    @Test
    void anAnswerToAnotherSessionsQuestionIsNone() {
        training.atHome("Aino");
        asking.ask(training.session, training.coach);
        var other = SomeTraining.open(central);
        var matti = other.atHome("Matti");

        assertThat(other.door.here(matti, last().id())).isFalse();
        assertThat(last().asked()).isEqualTo(1);
    }

    @Test
    void asksAtSetTimesWhileTheSessionLasts() {
        asking.set(training.session, 15);
        assertThat(asking.every(training.session)).contains(15);
        asking.askWhatIsDue();
        assertThat(asks.last(training.session)).isEmpty();

        clock.pass(Duration.ofMinutes(15));
        training.atHome("Aino");
        asking.askWhatIsDue();
        asking.askWhatIsDue();
        assertThat(last().at()).isEqualTo(clock.instant());
        assertThat(asks.of(training.session).values()).containsExactly(new Answers(1, 0));

        clock.pass(Duration.ofMinutes(14));
        asking.askWhatIsDue();
        assertThat(last().at()).isBefore(clock.instant());
        asking.set(training.session, null);
        clock.pass(Duration.ofMinutes(14));
        asking.askWhatIsDue();
        assertThat(last().at()).isBefore(clock.instant());
        assertThatThrownBy(() -> asking.set(training.session, 5)).isInstanceOf(IllegalArgumentException.class);
        DeskFixtures.halfPastTen(clock);
    }
}

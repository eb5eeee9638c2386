package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Participant.Kind;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is recorded: nobody who has not said yes. */
class ConsentTest {

    private static final Instant NOW = Instant.parse("2027-03-01T08:30:00Z");
    private static final RecordingId RECORDING = RecordingId.next();
    private static final SessionId SESSION = SessionId.next();

    @ParameterizedTest
    @CsvSource({
        "ASKED, OPEN, false",
        "ON, OPEN, true",
        "ASKED, AGREED, false",
        "ON, AGREED, false",
        "ASKED, DECLINED, true",
        "ON, DECLINED, true",
        "ASKED, LATE, true",
        "ON, LATE, true"
    })
    void onlyAYesIsRecorded(State state, Answer answer, boolean holds) {
        var notice = new RecordingNotice(RECORDING, state, answer, Duration.ZERO);
        assertThat(notice.holds()).isEqualTo(holds);
        assertThat(notice.with(Said.NO).holds()).isTrue();
        assertThat(notice.with(Said.YES).holds()).isFalse();
        assertThat(notice.late().holds()).isEqualTo(answer != Answer.AGREED);
    }

    @Test
    void noAnswerIsANoAfterItsTimeAndCanBeGivenLater() {
        var asked = new Consent(RECORDING, NOW, null, null);
        assertThat(asked.answer(NOW.plusSeconds(44))).isEqualTo(Answer.OPEN);
        assertThat(asked.left(NOW.plusSeconds(44))).hasSeconds(1);
        assertThat(asked.answer(NOW.plusSeconds(45))).isEqualTo(Answer.LATE);
        assertThat(asked.left(NOW.plusSeconds(90))).isZero();
        var later = new Consent(RECORDING, NOW, Said.YES, NOW.plusSeconds(300));
        assertThat(later.answer(NOW.plusSeconds(301))).isEqualTo(Answer.AGREED);
        assertThat(Consent.none(RECORDING).answer(NOW.plusSeconds(3_600)))
                .as("time runs from the moment the screen is told")
                .isEqualTo(Answer.OPEN);
    }

    @Test
    void anAnswerToAnotherRecordingIsNone() {
        var who = device(Kind.HOME, null, "Aino", new Consent(RecordingId.next(), NOW, Said.YES, NOW));
        assertThat(Consents.of(RECORDING, List.of(who), NOW).with(Answer.OPEN)).containsExactly("Aino");
    }

    @Test
    void aHallIsAskedOnceAndCoachesAndWhoeverIsOutAreNot() {
        var sinetta = PointId.next();
        var said = new Consent(RECORDING, NOW, Said.YES, NOW);
        var room = List.of(
                device(Kind.HALL, sinetta, "Sinetän JELPPI", null),
                device(Kind.HALL, sinetta, "Sinetän JELPPI", said),
                device(Kind.HALL, PointId.next(), "Muurolan JELPPI", null),
                device(Kind.COACH, null, "Päivi", null),
                device(Kind.HOME, null, "Aino", new Consent(RECORDING, NOW.minusSeconds(60), null, null)));
        var consents = Consents.of(RECORDING, room, NOW);
        assertThat(consents.all()).hasSize(3);
        assertThat(consents.with(Answer.AGREED)).containsExactly("Sinetän JELPPI");
        assertThat(consents.with(Answer.OPEN)).containsExactly("Muurolan JELPPI");
        assertThat(consents.with(Answer.LATE)).containsExactly("Aino");
        assertThat(consents.isComplete()).isFalse();
        assertThat(Consents.of(RECORDING, room, NOW.plus(Participant.SILENT)).all())
                .as("nobody is in any more")
                .isEmpty();
    }

    /** Whichever screen is looked at first, the latest word of the hall counts. */
    @Property
    void ofTwoScreensTheLatestWordCounts(
            @ForAll @IntRange(max = 100) int first, @ForAll @IntRange(max = 100) int second, @ForAll boolean yes) {
        var one = new Consent(RECORDING, NOW, yes ? Said.YES : Said.NO, NOW.plusSeconds(first));
        var other = new Consent(RECORDING, NOW, yes ? Said.NO : Said.YES, NOW.plusSeconds(second));
        var latest = first >= second ? one : other;
        assertThat(one.or(other)).isEqualTo(latest);
        if (first != second) {
            assertThat(other.or(one)).isEqualTo(latest);
        }
        assertThat(one.or(Consent.none(RECORDING))).isEqualTo(one);
        assertThat(Consent.none(RECORDING).or(one)).isEqualTo(one);
    }

    @Test
    void aRecordingGoesOneWay() {
        var asked = Recording.asked(SESSION, UserId.next(), NOW);
        assertThat(asked.state()).isEqualTo(State.ASKED);
        var on = asked.started(NOW.plusSeconds(50));
        assertThat(on.state()).isEqualTo(State.ON);
        assertThat(on.started(NOW.plusSeconds(90))).as("again is once").isEqualTo(on);
        var over = on.ended(NOW.plusSeconds(600));
        assertThat(over.state()).isEqualTo(State.OFF);
        assertThat(over.startedAt()).isEqualTo(NOW.plusSeconds(50));
        assertThat(over.ended(NOW.plusSeconds(900))).isEqualTo(over);
        assertThat(over.started(NOW.plusSeconds(900))).as("never anew").isEqualTo(over);
        assertThat(asked.ended(NOW).startedAt()).isNull();
    }

    @Test
    void codesStayAsTheyAre() {
        assertThat(State.values()).allMatch(it -> State.ofCode(it.code()) == it);
        assertThat(Answer.values()).allMatch(it -> Answer.ofCode(it.code()) == it);
        assertThatThrownBy(() -> State.ofCode("paused")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Answer.ofCode("perhaps")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Participant device(Kind kind, @Nullable PointId hall, String name, @Nullable Consent consent) {
        return new Participant(
                new ParticipantId(UUID.randomUUID()),
                SESSION,
                kind,
                UUID.randomUUID(),
                "device-1",
                hall,
                name,
                true,
                false,
                "e1",
                NOW,
                NOW,
                null,
                null,
                null,
                consent);
    }
}

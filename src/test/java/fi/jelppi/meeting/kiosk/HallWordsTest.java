package fi.jelppi.meeting.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.meeting.Consent;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was said in the hall, and what central knows of it. */
class HallWordsTest {

    private static final ParticipantId HERE = new ParticipantId(UUID.randomUUID());
    private static final RecordingId RECORDING =
            RecordingId.of(UUID.randomUUID().toString());
    private static final RecordingNotice AGREED = new RecordingNotice(RECORDING, State.ON, Answer.AGREED, Consent.TIME);

    private final HallWords words = new HallWords();

    @Test
    void aNoStandsUntilItHasComeThrough() {
        words.said(HERE, RECORDING, Said.NO);
        assertThat(words.after(HERE, AGREED).holds()).isTrue();
        assertThat(words.after(new ParticipantId(UUID.randomUUID()), AGREED)).isEqualTo(AGREED);
        int asked = words.number();
        words.heard(HERE, RECORDING, Said.NO);
        assertThat(words.number()).as("what was asked before is old").isNotEqualTo(asked);
        assertThat(words.after(HERE, AGREED))
                .as("another screen has said yes since")
                .isEqualTo(AGREED);
    }

    @Test
    void aNoThatWasLostIsSaidAgainOnce() {
        words.said(HERE, RECORDING, Said.NO);
        assertThat(words.takeLost(HERE, RECORDING)).as("it is on its way").isFalse();
        words.lost(HERE, RECORDING);
        assertThat(words.takeLost(HERE, RECORDING)).isTrue();
        assertThat(words.takeLost(HERE, RECORDING)).isFalse();
        words.known(HERE, RECORDING);
        words.lost(HERE, RECORDING);
        assertThat(words.takeLost(HERE, RECORDING)).isFalse();
    }

    @Test
    void aYesTakesTheNoBack() {
        words.said(HERE, RECORDING, Said.NO);
        words.lost(HERE, RECORDING);
        words.said(HERE, RECORDING, Said.YES);
        assertThat(words.takeLost(HERE, RECORDING)).isFalse();
        assertThat(words.after(HERE, AGREED)).isEqualTo(AGREED);
    }

    @Test
    void nothingIsKeptOfATrainingThatIsOver() {
        words.said(HERE, RECORDING, Said.NO);
        words.forget(HERE);
        assertThat(words.isUnheardNo(HERE, RECORDING)).isFalse();
    }

    /** The word of one screen comes through while another one has just said no. */
    @Test
    void aYesThatComesThroughLateClearsNoNo() {
        words.said(HERE, RECORDING, Said.YES);
        words.said(HERE, RECORDING, Said.NO);
        words.heard(HERE, RECORDING, Said.YES);
        assertThat(words.isUnheardNo(HERE, RECORDING)).isTrue();
    }
}

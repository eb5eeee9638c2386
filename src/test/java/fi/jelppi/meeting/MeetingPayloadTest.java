package fi.jelppi.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import org.junit.jupiter.api.Test;

class MeetingPayloadTest {

    private static final Meeting MEETING =
            Meeting.planned(SessionId.next(), new MeetingPlan(true, false, true, "016 123 4567", "123 #"));

    @Test
    void formOnTheWireStaysAsItIs() {
        var payload = MeetingPayload.of(MEETING, false);
        var json = WireJson.MAPPER.writeValueAsString(payload);
        GoldenJson.matches("meeting.meeting-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, MeetingPayload.class)).isEqualTo(payload);
        assertThat(json).as("neither room nor token").doesNotContain(MEETING.room());
    }

    @Test
    void saysThatPeopleAreAskedFirstOnlyWhileTheyAre() {
        assertThat(MeetingPayload.of(MEETING, true).recording()).isTrue();
        assertThat(WireJson.MAPPER.writeValueAsString(MeetingPayload.of(MEETING, false)))
                .doesNotContain("recording");
    }

    @Test
    void aStateOfANewerVersionIsNotTaken() {
        assertThatThrownBy(() -> new MeetingPayload("paused", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MeetingState.values()).allMatch(state -> MeetingState.ofCode(state.code()) == state);
    }
}

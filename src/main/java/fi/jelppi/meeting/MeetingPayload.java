package fi.jelppi.meeting;

import fi.jelppi.sync.spi.ReferenceType;
import org.jspecify.annotations.Nullable;

/**
 * What the kiosks of a meeting's halls know of it; its id is the session's. Neither room nor token stand in it: those are
 * asked when they are needed.
 *
 * @param state a {@link MeetingState#code()}
 * @param recording whoever comes in is asked first whether it may be recorded; null when nothing is recorded
 */
record MeetingPayload(
        String state,
        @Nullable String phone,
        @Nullable String phoneCode,
        @Nullable Boolean recording) {

    static final ReferenceType<MeetingPayload> TYPE = new ReferenceType<>("meeting.meeting", 1, MeetingPayload.class);

    MeetingPayload {
        MeetingState.ofCode(state);
    }

    /** @param recorded asked or on */
    static MeetingPayload of(Meeting meeting, boolean recorded) {
        return new MeetingPayload(
                meeting.state().code(), meeting.plan().phone(), meeting.plan().phoneCode(), recorded ? true : null);
    }
}

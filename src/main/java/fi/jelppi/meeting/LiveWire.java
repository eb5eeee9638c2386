package fi.jelppi.meeting;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What kiosks and central say to each other about a meeting while it is on. Nothing of it is kept for later. */
final class LiveWire {

    record Join(String session) {}

    /** @param what {@code in}, {@code wait}, {@code ask}, {@code out}, {@code ended} or {@code none} */
    record Joined(
            String what,
            @Nullable String participant,
            @Nullable String domain,
            @Nullable String room,
            @Nullable String token,
            boolean camera,
            boolean microphone,
            boolean silent,
            @Nullable Notice recording) {

        @Override
        public String toString() {
            return "Joined[" + what + "]";
        }
    }

    /** @param endpoint as Jitsi calls the screen; null while it is not in the room */
    record Beat(String participant, @Nullable String endpoint) {

        Beat {
            Participant.checkEndpoint(endpoint);
        }
    }

    /**
     * @param standing a {@link Door.Standing} in lower case
     * @param silent another node of the hall is heard
     */
    record Heard(
            String standing,
            int halls,
            int home,
            boolean hand,
            boolean given,
            int before,
            boolean silent,
            @Nullable Notice recording) {}

    /**
     * A recording that is asked or on.
     *
     * @param state a {@link Recording.State#code()}
     * @param answer a {@link Consent.Answer#code()}
     * @param seconds left to answer
     */
    record Notice(String recording, String state, String answer, long seconds) {

        static @Nullable Notice of(@Nullable RecordingNotice told) {
            return told == null
                    ? null
                    : new Notice(
                            told.recording().toString(),
                            told.state().code(),
                            told.answer().code(),
                            told.left().toSeconds());
        }

        RecordingNotice notice() {
            return new RecordingNotice(
                    RecordingId.of(recording),
                    Recording.State.ofCode(state),
                    Consent.Answer.ofCode(answer),
                    Duration.ofSeconds(seconds));
        }
    }

    /** What was said about a recording at a hall's screen. */
    record Said(String participant, String recording, boolean agreed) {}

    /** @param heard false when it is not asked any more */
    record Noted(boolean heard) {}

    /** @param name of who wants to speak; empty for none. @param raised false takes it back */
    record Hand(String participant, String name, boolean raised) {}

    record Leave(String participant) {}

    record Done() {}

    private LiveWire() {}
}

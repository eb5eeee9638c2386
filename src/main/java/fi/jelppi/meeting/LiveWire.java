package fi.jelppi.meeting;

import org.jspecify.annotations.Nullable;

/** What kiosks and central say to each other about a meeting while it is on. Nothing of it is kept for later. */
final class LiveWire {

    record Join(String session) {}

    /** @param what {@code in}, {@code wait}, {@code out}, {@code ended} or {@code none} */
    record Joined(
            String what,
            @Nullable String participant,
            @Nullable String domain,
            @Nullable String room,
            @Nullable String token,
            boolean camera,
            boolean microphone,
            boolean silent) {

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

    /** @param standing a {@link Door.Standing} in lower case */
    record Heard(String standing, int halls, int home, boolean hand, boolean given, int before) {}

    /** @param name of who wants to speak; empty for none. @param raised false takes it back */
    record Hand(String participant, String name, boolean raised) {}

    record Leave(String participant) {}

    record Done() {}

    private LiveWire() {}
}

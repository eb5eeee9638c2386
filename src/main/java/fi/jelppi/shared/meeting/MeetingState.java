package fi.jelppi.shared.meeting;

import java.util.Arrays;
import java.util.Locale;

/** Where a meeting stands. */
public enum MeetingState {
    JOINING,
    /** Before the server's own lobby, until a moderator answers. */
    WAITING,
    JOINED,
    /** The frame lost the meeting and tries by itself. */
    REJOINING,
    LEAVING,
    /** Left as it was asked to. */
    LEFT,
    /** Closed for all, or by something else than us. */
    ENDED;

    static MeetingState of(String text) {
        return Arrays.stream(values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such state"));
    }
}

package fi.jelppi.device.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a command has come, as central knows it. The words stand on the wire and in the database. */
public enum CommandState {
    /** Nothing was heard of it yet. */
    SENT,
    /** The kiosk has it and is at it. */
    RECEIVED,
    DONE,
    /** Its time was over when the kiosk heard of it: not carried out. */
    EXPIRED,
    /** The kiosk does not know it or cannot do it. */
    REFUSED,
    /** Taken back, or replaced by a newer one. */
    WITHDRAWN;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CommandState stored(String word) {
        return of(word).orElseThrow(() -> new IllegalStateException("no state of a command"));
    }

    /** As a kiosk may answer. */
    static Optional<CommandState> answered(String word) {
        return of(word).filter(state -> state != SENT && state != WITHDRAWN);
    }

    private static Optional<CommandState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}

package fi.jelppi.device.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a kiosk can be told to do. The word stands on the wire and in the database and never changes. */
public enum CommandKind {
    /** Shows a text on the home screen. */
    MESSAGE("message", Duration.ofDays(7)),
    /** Closes it for visitors until it is opened from the desk. */
    LOCK("lock", Duration.ofDays(7)),
    UNLOCK("unlock", Duration.ofDays(7)),
    /** Turns something on or off that a coach can turn on and off in the hall too. */
    SETTING("setting", Duration.ofDays(7)),
    /** Long after, a restart would surprise the people before it. */
    RESTART("restart", Duration.ofHours(1));

    private final String word;
    private final Duration longest;

    CommandKind(String word, Duration longest) {
        this.word = word;
        this.longest = longest;
    }

    String word() {
        return word;
    }

    /** For so long it may stand; what a kiosk hears later is not carried out. */
    Duration longest() {
        return longest;
    }

    static Optional<CommandKind> of(@Nullable String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}

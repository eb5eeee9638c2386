package fi.jelppi.participant;

import java.util.Arrays;
import java.util.Optional;

/** What a pass opens: one event, or every event its holder is known for. The code stands in the pass (decision 0004). */
public enum PassKind {
    EVENT(1),
    PERSON(2);

    private final int code;

    PassKind(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** The kind with this code; empty when there is none. */
    public static Optional<PassKind> of(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }
}

package fi.jelppi.sync.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Central could not be reached or did not do what was asked. */
final class LinkFailure extends RuntimeException {

    /** What the sender does about it. */
    enum Kind {
        /** Try again later. */
        UNREACHABLE,
        /** Try again later with fewer facts. */
        REFUSED_BATCH,
        /** The seqs of this epoch are taken. */
        EPOCH_TAKEN,
        /** The cursor is too old. */
        SNAPSHOT_NEEDED,
        /** The credential was withdrawn. */
        REVOKED
    }

    private final Kind kind;
    private final @Nullable Duration pause;

    LinkFailure(Kind kind, String message, @Nullable Duration pause) {
        super(message);
        this.kind = kind;
        this.pause = pause;
    }

    Kind kind() {
        return kind;
    }

    /** How long central asks to wait. */
    @Nullable
    Duration pause() {
        return pause;
    }
}

package fi.jelppi.jobs.source;

import java.time.Duration;
import java.util.Optional;

/** A source could not be read to its end. */
final class SourceFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** Why. The code stands in the database. */
    enum Kind {
        /** The key is missing, wrong or not allowed to read this (401, 403). */
        REFUSED("refused"),
        /** Asked too often (429). */
        TOO_OFTEN("too-often"),
        /** Its own fault (5xx). */
        SERVER("server"),
        /** An answer that this version does not understand. */
        STRANGE("strange"),
        /** It sends elsewhere, which is never followed. */
        REDIRECT("redirect"),
        UNREACHABLE("unreachable"),
        TIMEOUT("timeout"),
        /** The answer ended in the middle. */
        TRUNCATED("truncated"),
        /** More than any such answer has. */
        TOO_MUCH("too-much"),
        /** It lies in a private network, where central is not to look around for others. */
        OWN_NETWORK("own-network");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    private final Kind kind;
    private final transient Optional<Duration> retryAfter;

    SourceFailure(Kind kind, Optional<Duration> retryAfter) {
        super(kind.code());
        this.kind = kind;
        this.retryAfter = retryAfter;
    }

    SourceFailure(Kind kind) {
        this(kind, Optional.empty());
    }

    Kind kind() {
        return kind;
    }

    /** What the source asked for. */
    Optional<Duration> retryAfter() {
        return retryAfter;
    }
}

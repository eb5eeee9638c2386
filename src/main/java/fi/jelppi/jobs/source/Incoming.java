package fi.jelppi.jobs.source;

import fi.jelppi.jobs.Vacancy;
import org.jspecify.annotations.Nullable;

/** What one record of a source comes to. */
public sealed interface Incoming {

    record Found(Vacancy vacancy) implements Incoming {}

    /** The source has ended it. */
    record Gone(String externalId) implements Incoming {}

    /**
     * It cannot be taken.
     *
     * @param externalId null when not even that could be read
     */
    record Rejected(@Nullable String externalId, Reason reason) implements Incoming {}

    /** Why a record cannot be taken. The code stands in the database. */
    enum Reason {
        NOT_READABLE("not-readable"),
        TOO_LONG("too-long"),
        NO_ID("no-id"),
        NO_TITLE("no-title"),
        BAD_TIME("bad-time"),
        CLOSES_BEFORE_PUBLISHED("closes-before-published"),
        BAD_VALUE("bad-value"),
        NO_EMPLOYER("no-employer"),
        UNKNOWN_KIND("unknown-kind"),
        BAD_LINK("bad-link"),
        BAD_EMAIL("bad-email"),
        BAD_PHONE("bad-phone"),
        ENDS_BEFORE_STARTS("ends-before-starts"),
        /** A spreadsheet's formula stands where its result should. */
        FORMULA("formula"),
        /** Another record before it has the same id. */
        TWICE("twice");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}

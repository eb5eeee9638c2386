package fi.jelppi.sync.inbox;

/** This version of central cannot apply the fact; it carries no payload, so it may be logged. */
class NotApplicableException extends RuntimeException {

    private final Reason reason;

    NotApplicableException(Reason reason) {
        super(reason.code());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

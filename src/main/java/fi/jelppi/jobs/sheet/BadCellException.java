package fi.jelppi.jobs.sheet;

import fi.jelppi.jobs.source.Incoming.Reason;

/** A cell that cannot be taken as what its column tells. */
final class BadCellException extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final SheetField field;
    private final String value;

    /** @param value as it stands there */
    BadCellException(Reason reason, SheetField field, String value) {
        super(reason.code());
        this.reason = reason;
        this.field = field;
        this.value = value;
    }

    Reason reason() {
        return reason;
    }

    SheetField field() {
        return field;
    }

    String value() {
        return value;
    }

    /** Of thousands of rows nobody reads where in the code it was. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}

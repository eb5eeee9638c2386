package fi.jelppi.support;

import java.util.Optional;
import java.util.stream.Stream;

/** What became of somebody's wish for a time; the code stands on the wire and in the database. */
public enum Booking {
    BOOKED("booked"),
    /** Somebody was faster: a request to be called. */
    LOST("lost"),
    /** The coach cannot be there: a request to be called. */
    WITHDRAWN("withdrawn"),
    CANCELLED("cancelled");

    private final String code;

    Booking(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    static Optional<Booking> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}

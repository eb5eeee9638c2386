package fi.jelppi.sync.inbox;

/** The kiosk gives a seq to one fact that central has of another: it must start a new epoch. */
public class EpochTakenException extends RuntimeException {

    EpochTakenException(long epoch) {
        super("another fact stands at a seq of epoch " + epoch);
    }
}

package fi.jelppi.sync.spi;

/** What was committed could not be forced to disk. */
public class NotDurableException extends RuntimeException {

    public NotDurableException(String message, Throwable cause) {
        super(message, cause);
    }
}

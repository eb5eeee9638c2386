package fi.jelppi.sync.wire;

/** A message is larger than the cap, as sent or unpacked. */
public class TooLargeException extends RuntimeException {

    public TooLargeException(long cap) {
        super("larger than " + cap + " bytes");
    }
}

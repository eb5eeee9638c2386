package fi.jelppi.sync.wire;

/** A message is larger than the cap, as sent or unpacked, or holds too many things. */
public class TooLargeException extends RuntimeException {

    public TooLargeException(long cap) {
        super("more than " + cap);
    }
}

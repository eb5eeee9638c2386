package fi.jelppi.kiosk.spi;

/** Ends this node in order, so that what watches over it starts it anew (decision 0142). */
public interface NodeRestart {

    /** Whether something would start it again; otherwise it would only end. */
    boolean isPossible();

    /**
     * Soon, from a thread of its own: whoever asked can still be answered.
     *
     * @throws IllegalStateException when nothing would start it again
     */
    void restart();
}

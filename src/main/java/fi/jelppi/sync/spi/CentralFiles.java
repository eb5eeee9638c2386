package fi.jelppi.sync.spi;

import java.nio.file.Path;

/** Files of central, too large for the change feed, asked for with this kiosk's credential. On kiosks only. */
public interface CentralFiles {

    /** What came of it. */
    enum Answer {
        CAME,
        /** Central does not have it. */
        NOT_THERE,
        /** Nobody answered, or the answer broke off: later. */
        NO_CONNECTION
    }

    /**
     * Brings a file, going on after what is there already. Whether it is the right one is the caller's to check.
     *
     * @param path at central, for example {@code /sync/v1/library/…}
     * @param into made when it is not there; what came before a break stays
     */
    Answer bring(String path, Path into) throws InterruptedException;
}

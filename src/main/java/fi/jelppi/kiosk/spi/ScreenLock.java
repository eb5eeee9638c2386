package fi.jelppi.kiosk.spi;

import java.util.Optional;

/** Whether this kiosk is closed for visitors. Kept over restarts; coach mode stays open (decision 0141). */
public interface ScreenLock {

    /** Who closed it. */
    enum By {
        /** Opened from there only. */
        DESK,
        /** A coach in the hall, until the end of the day. */
        HALL
    }

    /** Empty when it is open. What the desk did counts first. Asked every two seconds, so it must be cheap. */
    Optional<By> now();

    void lockFromDesk();

    /** Opens also what a coach in the hall closed. */
    void unlockFromDesk();

    void closeForToday();

    /** What the desk locked stays locked. */
    void openAgain();
}

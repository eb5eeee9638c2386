package fi.jelppi.kiosk.spi;

/** How many wait for a coach in this hall; the coach's button says it on every screen. Asked every two seconds, so it must be cheap. */
public interface CoachWanted {

    int count();
}

package fi.jelppi.kiosk.spi;

import java.util.Optional;
import java.util.OptionalInt;

/** What the frame of the touch screen tells about here and now. Asked every few seconds, so it must be cheap. */
public interface KioskStatus {

    /** Name of the point this kiosk stands at today, for example {@code Sinetän JELPPI}; empty before it is known. */
    Optional<String> place();

    /** People in the sessions that are open here; empty when nothing is on. */
    OptionalInt present();
}

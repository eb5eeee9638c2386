package fi.jelppi.kiosk.spi;

import java.util.Optional;

/** A page that has something better to say in the frame's header than the place and the time. */
public interface KioskHeading {

    /** In the UI's language; empty leaves the name of the place. */
    Optional<String> heading();

    /** In the UI's language, below the heading. */
    String subheading();
}

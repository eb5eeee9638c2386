package fi.jelppi.kiosk.spi;

import java.util.Optional;

/** Whom to call when this kiosk cannot help; given by the module that knows the hall. */
public interface HallContact {

    /** Empty when nobody has told a number. */
    Optional<String> phone();
}

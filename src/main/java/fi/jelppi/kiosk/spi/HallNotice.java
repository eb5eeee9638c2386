package fi.jelppi.kiosk.spi;

import java.util.Optional;

/** A plain text that stands above the start page for everybody. Asked every two seconds, so it must be cheap. */
public interface HallNotice {

    /** As it is shown; empty when there is nothing to tell. */
    Optional<String> text();
}

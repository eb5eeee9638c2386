package fi.jelppi.kiosk.spi;

import com.vaadin.flow.shared.Registration;

/** Beats every two seconds, for what has to stay true on a screen while somebody reads it. */
public interface HallBeat {

    /** Called from a thread of its own: take the screen's lock for what touches it. */
    Registration onBeat(Runnable listener);
}

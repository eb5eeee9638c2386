package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.NodeRestart;

/** The restart of a machine that would start the node anew, ending something else than the test. */
public final class Restarts {

    private Restarts() {}

    public static NodeRestart supervised(Runnable end) {
        return new SupervisedRestart(true, end);
    }
}

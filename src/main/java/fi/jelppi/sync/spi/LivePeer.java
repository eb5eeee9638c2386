package fi.jelppi.sync.spi;

import jakarta.servlet.http.HttpServletRequest;

/** Which kiosk asks a question that has to be answered now; the exchange has looked at its credential. */
public final class LivePeer {

    /** Name of the request's attribute. */
    public static final String ATTRIBUTE = "jelppi.peer";

    private LivePeer() {}

    /** @throws IllegalStateException at an address that the exchange does not guard */
    public static PeerDirectory.Known of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof PeerDirectory.Known known) {
            return known;
        }
        throw new IllegalStateException("nobody looked at who asks");
    }
}

package fi.jelppi.shared;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** Whether a name leads into this machine or a private network: what somebody typed must not look around in there. */
public final class OwnNetwork {

    private static final int IPV4_BYTES = 4;
    private static final int BYTE = 0xff;
    private static final int SHARED_BY_A_PROVIDER = 100;
    private static final int SHARED_MASK = 0xc0;
    private static final int SHARED = 0x40;
    private static final int UNIQUE_LOCAL_MASK = 0xfe;
    private static final int UNIQUE_LOCAL = 0xfc;

    private OwnNetwork() {}

    /**
     * Whether one of its addresses lies inside.
     *
     * @throws UnknownHostException when the name has no address
     */
    public static boolean has(String host) throws UnknownHostException {
        return Stream.of(InetAddress.getAllByName(host)).anyMatch(OwnNetwork::isInside);
    }

    private static boolean isInside(InetAddress host) {
        return host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()
                || isOfNobody(host.getAddress());
    }

    /** Unique local addresses (RFC 4193), this network (RFC 1122), and those behind a provider (RFC 6598). */
    private static boolean isOfNobody(byte[] bytes) {
        int first = bytes[0] & BYTE;
        return bytes.length == IPV4_BYTES
                ? first == 0 || first == SHARED_BY_A_PROVIDER && (bytes[1] & SHARED_MASK) == SHARED
                : (first & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    }
}

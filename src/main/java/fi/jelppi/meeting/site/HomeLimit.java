package fi.jelppi.meeting.site;

import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often a page at home may call: far more than it does by itself, far less than a machine can. */
@Component
@OnCentral
class HomeLimit {

    static final int CALLS = 120;
    static final int UNKNOWN = 60;

    private final AddressLimit calls = new AddressLimit(CALLS, Duration.ofMinutes(1));
    private final AddressLimit unknown = new AddressLimit(UNKNOWN, Duration.ofMinutes(10));

    /** Counts a call by a link of somebody's own; false when these are too many. */
    boolean allows(String token) {
        return calls.allows(token);
    }

    /** Counts a link that leads nowhere; false when the address has tried too many. */
    boolean allowsUnknown(String address) {
        return unknown.allows(address);
    }

    /** True for an address that has tried too many links that lead nowhere. */
    boolean isGuessing(String address) {
        return unknown.isUsedUp(address);
    }
}

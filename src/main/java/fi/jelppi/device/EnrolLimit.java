package fi.jelppi.device;

import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** How often one address may try to enrol, and all addresses together. */
@Component
@OnCentral
class EnrolLimit {

    static final int PER_ADDRESS = 10;
    private static final int TOGETHER = 200;
    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final String EVERYBODY = "all";

    private final AddressLimit all = new AddressLimit(TOGETHER, WINDOW);
    private final AddressLimit each = new AddressLimit(PER_ADDRESS, WINDOW);

    boolean allows(String address) {
        return each.allows(address) && all.allows(EVERYBODY);
    }
}

package fi.jelppi.sync.outbox;

import fi.jelppi.sync.spi.SyncStatus;
import java.time.Instant;
import org.springframework.test.util.ReflectionTestUtils;

/** Lets central answer a kiosk of a test that is out of its reach. */
public final class LinkFixtures {

    private static final String CONTACT = "contact";

    private LinkFixtures() {}

    /**
     * @param central what central's clock says
     * @return takes the contact back
     */
    public static Runnable answered(SyncStatus link, Instant central) {
        var before = ReflectionTestUtils.getField(link, CONTACT);
        ((LinkState) link).answered(central.toEpochMilli());
        return () -> ReflectionTestUtils.setField(link, CONTACT, before);
    }
}

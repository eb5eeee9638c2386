package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.URI;
import java.time.Instant;
import org.springframework.context.ApplicationContext;

/** Enrols kiosks of a test. */
public final class DeviceFixtures {

    private DeviceFixtures() {}

    /** A kiosk as central knows it, of which nothing was heard yet. */
    public static DeviceId atCentral(Enrolment enrolment, PointId point, String name) {
        var kiosk = DeviceId.next();
        enrolment.enrol(enrolment.newCode(point, name).code(), kiosk);
        return kiosk;
    }

    /** What a new kiosk shows central with each request. */
    public static String bearer(ApplicationContext central) {
        return bearer(central, PointId.next());
    }

    /** The same, of a kiosk at this point. */
    public static String bearer(ApplicationContext central, PointId point) {
        var kiosk = DeviceId.next();
        var secret = Secrets.next();
        central.getBean(DeviceTable.class).enrol(kiosk, point, "Sinettä", Secrets.hash(secret), Instant.now());
        return "Bearer " + kiosk + ":" + secret;
    }

    /** With a central that never answers. */
    public static void enrol(NodeIdentity identity, PointId point) {
        enrol(identity, point, URI.create("http://127.0.0.1:9"));
    }

    public static void enrol(NodeIdentity identity, PointId point, URI central) {
        ((KioskIdentity) identity).enrol(new NodeIdentity.Enrolled(identity.device(), point, "secret", central));
    }
}

package fi.jelppi.device;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.URI;

/** Enrols the kiosk of a test with a central that never answers. */
public final class DeviceFixtures {

    private DeviceFixtures() {}

    public static void enrol(NodeIdentity identity, PointId point) {
        enrol(identity, point, URI.create("http://127.0.0.1:9"));
    }

    public static void enrol(NodeIdentity identity, PointId point, URI central) {
        ((KioskIdentity) identity).enrol(new NodeIdentity.Enrolled(identity.device(), point, "secret", central));
    }
}

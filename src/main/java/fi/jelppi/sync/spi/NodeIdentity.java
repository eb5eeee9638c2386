package fi.jelppi.sync.spi;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import java.net.URI;
import java.util.Optional;

/** Who this kiosk is to central; implemented by the module that owns enrolment. Lives apart from any browser session. */
public interface NodeIdentity {

    /**
     * @param secret the credential, at least 128 random bits
     * @param central base address, HTTPS (plain HTTP for loopback only)
     */
    record Enrolled(DeviceId device, PointId point, String secret, URI central) {

        @Override
        public String toString() {
            return "Enrolled[device=" + device + "]";
        }
    }

    Optional<Enrolled> enrolled();

    /** The id that facts carry, the same before and after enrolment. */
    DeviceId device();

    /**
     * Central said to which point this kiosk belongs.
     *
     * @return whether that is another one than before; false also while a move that was made here is still on its way to
     *     central
     */
    boolean movedTo(PointId point);
}

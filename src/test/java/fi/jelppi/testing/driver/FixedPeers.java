package fi.jelppi.testing.driver;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.PeerDirectory;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Knows every kiosk that shows {@link #SECRET}; a test may revoke and move them. */
@Component
@Primary
@OnCentral
@ConditionalOnProperty("jelppi.test.peers")
public class FixedPeers implements PeerDirectory {

    public static final String SECRET = "a-secret-for-tests";
    public static final String POINT = "0198a000-0000-7000-8000-000000000001";

    public final Set<DeviceId> revoked = ConcurrentHashMap.newKeySet();
    public final Map<DeviceId, PointId> points = new ConcurrentHashMap<>();
    public final Map<DeviceId, Contact> contacts = new ConcurrentHashMap<>();

    @Override
    public Authentication authenticate(String deviceId, String secret) {
        if (!SECRET.equals(secret)) {
            return new Unknown();
        }
        var device = DeviceId.of(deviceId);
        return revoked.contains(device)
                ? new Revoked()
                : new Known(device, points.getOrDefault(device, PointId.of(POINT)));
    }

    @Override
    public void contacted(DeviceId device, Contact contact) {
        contacts.put(device, contact);
    }
}

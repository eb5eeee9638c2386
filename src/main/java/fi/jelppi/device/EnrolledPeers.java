package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.PeerDirectory;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells sync which kiosk is calling. Nothing is cached, so that a revocation takes effect on the very next request. */
@Component
@OnCentral
class EnrolledPeers implements PeerDirectory {

    private final DeviceTable devices;
    private final ContactTable contacts;
    private final Clock clock;

    EnrolledPeers(DeviceTable devices, ContactTable contacts, Clock clock) {
        this.devices = devices;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Authentication authenticate(String deviceId, String secret) {
        DeviceId id;
        try {
            id = DeviceId.of(deviceId);
        } catch (IllegalArgumentException e) {
            return new Unknown();
        }
        return devices.find(id)
                .filter(row -> row.opensWith(Secrets.hash(secret), clock.instant()))
                .<Authentication>map(
                        row -> row.revokedAt().isPresent() ? new Revoked() : new Known(row.id(), row.point()))
                .orElseGet(Unknown::new);
    }

    @Override
    @Transactional
    public void contacted(DeviceId device, Contact contact) {
        contacts.save(device, contact);
    }
}

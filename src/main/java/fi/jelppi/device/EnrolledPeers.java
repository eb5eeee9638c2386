package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.PeerDirectory;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells sync which kiosk is calling. Nothing is cached, so that a revocation takes effect on the very next request. */
@Component
@OnCentral
class EnrolledPeers implements PeerDirectory {

    private static final Duration OVERLAP = Duration.ofMinutes(10);

    private final DeviceTable devices;
    private final ContactTable contacts;
    private final MachineTable machines;
    private final Clock clock;

    EnrolledPeers(DeviceTable devices, ContactTable contacts, MachineTable machines, Clock clock) {
        this.devices = devices;
        this.contacts = contacts;
        this.machines = machines;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Authentication authenticate(String deviceId, String secret) {
        DeviceId id;
        try {
            id = DeviceId.of(deviceId);
        } catch (IllegalArgumentException e) {
            return new Unknown();
        }
        var hash = Secrets.hash(secret);
        var row = devices.find(id).filter(r -> r.opensWith(hash, clock.instant()));
        if (row.isEmpty()) {
            return new Unknown();
        }
        if (row.get().revokedAt().isPresent()) {
            return new Revoked();
        }
        if (row.get().isFirstUseOfNew(hash)) {
            devices.endPrevious(id, clock.instant().plus(OVERLAP));
        }
        return new Known(id, row.get().point());
    }

    /**
     * Gives a new credential. The one it was asked with keeps working until the new one was used for the first time, and a
     * little longer: an answer that got lost locks nobody out.
     */
    @Transactional
    public String rotate(DeviceId device, String present) {
        var secret = Secrets.next();
        devices.rotate(device, Secrets.hash(secret), Secrets.hash(present));
        return secret;
    }

    @Override
    public String nameOf(DeviceId device) {
        return devices.name(device).orElseGet(device::toString);
    }

    @Override
    @Transactional
    public void contacted(DeviceId device, Contact contact) {
        contacts.save(device, contact);
        if (contact.state() != null) {
            machines.save(device, MachineState.parse(contact.state()));
        }
    }
}

package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** This kiosk's id and credential, in a file of its own beside the database. */
@Component
@OnKiosk
class KioskIdentity implements NodeIdentity {

    private final IdentityFile file;
    private final Clock clock;
    private volatile IdentityFile.Content content;

    KioskIdentity(JelppiProperties properties, Clock clock) {
        this.clock = clock;
        file = new IdentityFile(properties.dataDir().resolve("node.json"));
        content = file.read().orElseGet(this::first);
    }

    private IdentityFile.Content first() {
        var first = new IdentityFile.Content(DeviceId.next().toString(), null, null, null, null);
        file.write(first);
        return first;
    }

    @Override
    public Optional<Enrolled> enrolled() {
        var now = content;
        var point = now.point();
        var secret = now.secret();
        var central = now.central();
        return point == null || secret == null || central == null
                ? Optional.empty()
                : Optional.of(new Enrolled(DeviceId.of(now.device()), PointId.of(point), secret, URI.create(central)));
    }

    @Override
    public DeviceId device() {
        return DeviceId.of(content.device());
    }

    @Override
    public synchronized void movedTo(PointId point) {
        if (!point.toString().equals(content.point())) {
            replace(new IdentityFile.Content(
                    content.device(), point.toString(), content.secret(), content.central(), content.secretSince()));
        }
    }

    synchronized void enrol(Enrolled enrolled) {
        replace(new IdentityFile.Content(
                enrolled.device().toString(),
                enrolled.point().toString(),
                enrolled.secret(),
                enrolled.central().toString(),
                clock.instant().toString()));
    }

    /** Takes the new credential into use; on disk before anybody forgets the old one. */
    synchronized void rotate(String secret) {
        replace(new IdentityFile.Content(
                content.device(),
                content.point(),
                secret,
                content.central(),
                clock.instant().toString()));
    }

    /** Since when the present credential is in use; the beginning of time before enrolment. */
    Instant secretSince() {
        var since = content.secretSince();
        return since == null ? Instant.EPOCH : Instant.parse(since);
    }

    private void replace(IdentityFile.Content next) {
        file.write(next);
        content = next;
    }
}

package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.SentFacts;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** This kiosk's id and credential, in a file of its own beside the database. */
@Component
@OnKiosk
class KioskIdentity implements NodeIdentity {

    private final IdentityFile file;
    /** Central applies what it has acknowledged within moments. */
    private static final Duration APPLIED = Duration.ofMinutes(2);

    private final Clock clock;
    private final ObjectProvider<SentFacts> sent;
    private volatile IdentityFile.Content content;

    KioskIdentity(JelppiProperties properties, Clock clock, ObjectProvider<SentFacts> sent) {
        this.clock = clock;
        this.sent = sent;
        file = new IdentityFile(properties.dataDir().resolve("node.json"));
        content = file.read().orElseGet(this::first);
    }

    private IdentityFile.Content first() {
        var first = new IdentityFile.Content(DeviceId.next().toString(), null, null, null, null, null);
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
    public synchronized boolean movedTo(PointId point) {
        boolean other = !point.toString().equals(content.point());
        if (other && isOwnMoveOnItsWay()) {
            return false;
        }
        if (other || content.ownMove() != null) {
            replace(content.at(point, null));
        }
        return other;
    }

    /** Somebody in the hall said where the kiosk is. {@code move} is the fact that tells central. */
    synchronized void moveHere(PointId point, FactId move) {
        replace(content.at(point, move));
    }

    /** Whether central does not know yet where the kiosk is. */
    synchronized boolean isMoveUntold() {
        return content.ownMove() != null;
    }

    private boolean isOwnMoveOnItsWay() {
        var move = content.ownMove();
        if (move == null) {
            return false;
        }
        var facts = sent.getIfAvailable();
        var id = UUID.fromString(move);
        return facts == null
                || facts.sentBefore(clock.instant().minus(APPLIED), List.of(id)).isEmpty();
    }

    synchronized void enrol(Enrolled enrolled) {
        replace(new IdentityFile.Content(
                enrolled.device().toString(),
                enrolled.point().toString(),
                enrolled.secret(),
                enrolled.central().toString(),
                clock.instant().toString(),
                null));
    }

    /** Takes the new credential into use; on disk before anybody forgets the old one. */
    synchronized void rotate(String secret) {
        replace(content.with(secret, clock.instant()));
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

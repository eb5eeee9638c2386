package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.feed.FeedReader;
import fi.jelppi.sync.identity.CentralIdentity;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Hello;
import fi.jelppi.sync.wire.NodeReport;
import fi.jelppi.sync.wire.Receipt;
import fi.jelppi.sync.wire.Times;
import fi.jelppi.sync.wire.Welcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Receives kiosks: greets them, takes their facts, notes that they were heard of. */
@Component
@OnCentral
public class KioskReception {

    private final Intake intake;
    private final ApplierThread applier;
    private final Marks marks;
    private final CentralIdentity identity;
    private final FeedReader feed;
    private final ObjectProvider<PeerDirectory> peers;
    private final Clock clock;

    KioskReception(
            Intake intake,
            ApplierThread applier,
            Marks marks,
            CentralIdentity identity,
            FeedReader feed,
            ObjectProvider<PeerDirectory> peers,
            Clock clock) {
        this.intake = intake;
        this.applier = applier;
        this.marks = marks;
        this.identity = identity;
        this.feed = feed;
        this.peers = peers;
        this.clock = clock;
    }

    public Welcome welcome(PeerDirectory.Known peer, Hello hello) {
        heard(
                peer.device(),
                Optional.of(new NodeReport(hello.version(), hello.now(), hello.queued(), hello.oldest(), null)));
        var bounds = feed.bounds();
        return new Welcome(
                identity.instance(),
                Times.now(clock).toEpochMilli(),
                peer.point().value(),
                marks.highest(peer.device()),
                marks.gaps(peer.device()),
                bounds.head(),
                bounds.floor());
    }

    /** Stores a batch durably; applying follows behind the answer. */
    public Receipt take(FactBatch batch) {
        var receipt = intake.store(batch);
        applier.wake(new DeviceId(batch.device()));
        return receipt;
    }

    public void heard(DeviceId device, Optional<NodeReport> report) {
        var directory = peers.getIfAvailable();
        if (directory != null && report.isPresent()) {
            var said = report.get();
            var now = Times.now(clock);
            var oldest = said.oldest();
            directory.contacted(
                    device,
                    new PeerDirectory.Contact(
                            now,
                            said.queued(),
                            oldest == null ? null : Instant.ofEpochMilli(oldest),
                            said.version(),
                            Duration.ofMillis(said.now() - now.toEpochMilli()),
                            said.state()));
        }
    }
}

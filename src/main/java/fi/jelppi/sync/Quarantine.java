package fi.jelppi.sync;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.inbox.Applier;
import fi.jelppi.sync.inbox.QuarantineTable;
import fi.jelppi.sync.spi.PeerDirectory;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Facts that could not be applied: seen here, tried again here, never deleted. */
@Service
@OnCentral
public class Quarantine {

    private final QuarantineTable table;
    private final Applier applier;
    private final ObjectProvider<PeerDirectory> peers;

    Quarantine(QuarantineTable table, Applier applier, ObjectProvider<PeerDirectory> peers) {
        this.table = table;
        this.applier = applier;
        this.peers = peers;
    }

    public long count() {
        return table.count();
    }

    /** The oldest first. */
    public List<QuarantinedFact> page(int offset, int limit) {
        return table.list(offset, limit).stream().map(this::shown).toList();
    }

    private QuarantinedFact shown(QuarantineTable.Row row) {
        return new QuarantinedFact(
                row.fact(),
                row.type(),
                row.version(),
                name(row.device()),
                row.recordedAt(),
                row.receivedAt(),
                row.reason().code());
    }

    private String name(DeviceId device) {
        var directory = peers.getIfAvailable();
        return directory == null ? device.toString() : directory.nameOf(device);
    }

    /** Tries a fact again; false when it stays in quarantine. */
    public boolean reapply(FactId fact) {
        return applier.reapply(fact);
    }
}

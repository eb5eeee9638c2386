package fi.jelppi.jobs.list;

import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.sync.spi.SyncStatus.Link;
import fi.jelppi.sync.spi.SyncStatus.Snapshot;
import java.time.Duration;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Links of a kiosk whose central answers, for tests of screens. */
public final class SomeLinks {

    private SomeLinks() {}

    public static ListLinks online(ApplicationContext kiosk) {
        return of(kiosk, () -> new Snapshot(Link.ONLINE, 0, null, null, Duration.ZERO, true));
    }

    public static ListLinks of(ApplicationContext kiosk, SyncStatus status) {
        return new ListLinks(
                kiosk.getBean(NodeIdentity.class),
                status,
                kiosk.getBean(FactLog.class),
                kiosk.getBean(Durability.class),
                kiosk.getBean(TransactionTemplate.class));
    }
}

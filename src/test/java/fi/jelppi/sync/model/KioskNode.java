package fi.jelppi.sync.model;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.outbox.Talk;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.driver.FixedPeers;
import fi.jelppi.testing.driver.Notes;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A hall's kiosk, and beside it what the model knows of its disk. */
final class KioskNode extends SmallNode implements NodeIdentity {

    record Backup(Disk.Image image, Set<UUID> has) {}

    /** How it reaches central. */
    record Way(HttpClient client, URI central) {

        static Way over(LineClient.Line line) {
            return new Way(new LineClient(line), URI.create("http://localhost:1"));
        }
    }

    final List<Backup> backups = new ArrayList<>();

    private final DeviceId device = DeviceId.next();
    private final HttpClient client;
    private volatile URI central;
    private volatile PointId point;
    private boolean upgraded;

    /** Facts that were shown green here and that no restore has taken away. */
    private Set<UUID> has = new HashSet<>();

    KioskNode(Path folder, Clock clock, PointId point, Way way) throws Exception {
        super(NodeRole.KIOSK, folder, new H2Disk(folder), clock);
        this.point = point;
        this.client = way.client();
        this.central = way.central();
    }

    @Override
    void equip(GenericApplicationContext beans) {
        beans.registerBean("identity", NodeIdentity.class, () -> this, SmallNode::keep);
        beans.registerBean("today", ReferenceHandler.class, () -> new Posters.OfToday(provider(beans)));
        if (upgraded) {
            beans.registerBean("next", ReferenceHandler.class, () -> new Posters.OfNext(provider(beans)));
        }
        Talk.through(client, beans);
    }

    private static ObjectProvider<JdbcClient> provider(GenericApplicationContext beans) {
        return beans.getBeanProvider(JdbcClient.class);
    }

    /** As the check-in does it: transaction, disk, then the screen turns green. */
    UUID showGreen(int kind) {
        var fact = write(kind);
        beans().getBean(Durability.class).await();
        has.add(fact);
        return fact;
    }

    /** The same with a fact that the whole application's test driver knows. */
    UUID showNoteGreen(String text) {
        var fact = FactId.next();
        beans().getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> append(Notes.TYPE, fact, new Notes.Note(UUID.randomUUID(), text)));
        beans().getBean(Durability.class).await();
        return fact.value();
    }

    void startSending() {
        beans().getBean("sender", SmartLifecycle.class).start();
    }

    void stopSending() {
        beans().getBean("sender", SmartLifecycle.class).stop();
    }

    void enrolAt(URI newCentral) {
        central = newCentral;
    }

    SyncStatus.Link link() {
        return beans().getBean(SyncStatus.class).now().link();
    }

    /** The power goes after the commit and before the disk is sure: nobody sees green. */
    UUID writeInVain(int kind) throws SQLException {
        var fact = write(kind);
        powerCut();
        return fact;
    }

    private UUID write(int kind) {
        var fact = FactId.next();
        var visit = UUID.randomUUID();
        beans().getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            switch (upgraded ? kind % 4 : kind % 2) {
                case 0 -> append(Facts.CHECK_IN, fact, new Facts.CheckIn(visit));
                case 1 -> append(Facts.REVERSAL, fact, new Facts.Reversal(visit));
                case 2 -> append(Facts.CHECK_IN_BY, fact, new Facts.CheckInBy(visit, "qr"));
                default -> append(Facts.MOOD, fact, new Facts.Mood(visit, 5));
            }
        });
        return fact.value();
    }

    private <T extends Record> void append(FactType<T> type, FactId fact, T payload) {
        beans().getBean(FactLog.class).append(type, fact, payload);
    }

    boolean talk(int rounds, Runnable between) {
        try {
            return Talk.hold(beans(), rounds, between);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    void powerCut() throws SQLException {
        crash();
        start();
    }

    void upgrade() throws SQLException {
        upgraded = true;
        stop();
        start();
    }

    void backUp() throws Exception {
        stop();
        backups.add(new Backup(disk().image(), Set.copyOf(has)));
        start();
    }

    void restore(Backup backup) throws Exception {
        stop();
        disk().put(backup.image());
        has = new HashSet<>(backup.has());
        start();
    }

    Set<UUID> has() {
        return has;
    }

    long waiting() {
        return jdbc().sql("SELECT count(*) FROM outbox WHERE acknowledged_at IS NULL")
                .query(Long.class)
                .single();
    }

    Map<UUID, String> posters() {
        var hanging = new TreeMap<UUID, String>();
        jdbc().sql("SELECT id, text FROM model_poster").query(row -> {
            hanging.merge(row.getObject(1, UUID.class), row.getString(2), (one, two) -> one + " and " + two);
        });
        return hanging;
    }

    @Override
    public Optional<Enrolled> enrolled() {
        return Optional.of(new Enrolled(device, point, FixedPeers.SECRET, central));
    }

    @Override
    public DeviceId device() {
        return device;
    }

    @Override
    public boolean movedTo(PointId newPoint) {
        boolean moved = !point.equals(newPoint);
        point = newPoint;
        return moved;
    }

    PointId point() {
        return point;
    }
}

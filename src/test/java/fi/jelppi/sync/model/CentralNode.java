package fi.jelppi.sync.model;

import static java.util.Objects.requireNonNull;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.endpoint.Door;
import fi.jelppi.sync.feed.Posting;
import fi.jelppi.sync.identity.CentralIdentity;
import fi.jelppi.sync.inbox.Applying;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.NotDurableException;
import fi.jelppi.sync.spi.OlderForm;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.sync.wire.BatchCodec;
import fi.jelppi.sync.wire.Gzip;
import fi.jelppi.sync.wire.WireFact;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Central, and beside it what the model knows of its disk. */
final class CentralNode extends SmallNode implements PeerDirectory {

    /** A poster that hangs in one village or in all. */
    record Hung(String scope, String text) {}

    /** @param marker what stood in the file beside the database */
    record Backup(Disk.Image image, Instant at, Set<UUID> has, Map<UUID, Hung> posters, byte[] marker) {}

    static final String EVERYWHERE = "*";

    final Map<DeviceId, PointId> points = new HashMap<>();

    /** Facts that central has acknowledged and not lost by a restore since. */
    private Set<UUID> has = new HashSet<>();

    private Map<UUID, Hung> posters = new TreeMap<>();
    private boolean upgraded;
    private boolean dying;
    private @Nullable Door door;

    CentralNode(Path folder, Disk disk, SkewedClock clock) {
        super(NodeRole.CENTRAL, folder, disk, clock);
    }

    /** On PostgreSQL where that pass runs, else on H2. */
    static Disk newDisk(Path home) throws Exception {
        return onPostgres() ? new PostgresDisk() : new H2Disk(home);
    }

    static boolean onPostgres() {
        return "postgresql".equals(System.getProperty("jelppi.test.db"));
    }

    @Override
    void equip(GenericApplicationContext beans) {
        if (upgraded) {
            beans.registerBean("older", OlderForm.class, Posters.InFormOfToday::new);
        }
        beans.registerBean("peers", PeerDirectory.class, () -> this, SmallNode::keep);
        for (var type : Facts.known(upgraded)) {
            beans.registerBean(
                    type.name() + type.version(),
                    FactHandler.class,
                    () -> new Facts.Noting<>(type, beans.getBeanProvider(JdbcClient.class)));
        }
        beans.registerBean(
                "brittle",
                Durability.class,
                () -> brittle(beans.getBean("durability", Durability.class)),
                definition -> definition.setPrimary(true));
    }

    private Durability brittle(Durability real) {
        return () -> {
            if (dying) {
                throw new NotDurableException("the power goes", new IllegalStateException());
            }
            real.await();
        };
    }

    void run() {
        start();
        door = new Door(beans());
    }

    LineClient.Answer answer(Parcel parcel) {
        try {
            var said = requireNonNull(door).knock(parcel.method(), parcel.uri(), parcel.headers(), parcel.body());
            if (said.getStatus() == 200 && parcel.uri().getPath().endsWith("/facts")) {
                BatchCodec.read(Gzip.unpack(parcel.body(), 1 << 20)).facts().stream()
                        .map(WireFact::id)
                        .forEach(has::add);
            }
            var headers = new HashMap<String, List<String>>();
            said.getHeaderNames().forEach(name -> headers.put(name, said.getHeaders(name)));
            return new LineClient.Answer(said.getStatus(), headers, said.getContentAsByteArray());
        } catch (Exception e) {
            throw new IllegalStateException("central's door broke", e);
        }
    }

    /** Stores, and loses its power before that is on disk; nobody hears of it. */
    void dieOver(Parcel parcel) {
        dying = true;
        answer(parcel);
        dying = false;
        powerCut();
    }

    void powerCut() {
        try {
            crash();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        run();
    }

    void upgrade() throws SQLException {
        upgraded = true;
        stop();
        run();
    }

    void apply() {
        Applying.everything(beans());
    }

    /** @param scope {@link #EVERYWHERE}, a point, or null to take it down */
    void hang(UUID poster, @Nullable String scope, String text) {
        var payload = upgraded ? "{\"text\":\"" + text + "\",\"language\":\"fi\"}" : "{\"text\":\"" + text + "\"}";
        Posting.publish(
                beans(),
                poster,
                upgraded ? 2 : 1,
                scope == null ? Set.of() : Set.of(scope),
                scope == null ? null : payload);
        beans().getBean(Durability.class).await();
        if (scope == null) {
            posters.remove(poster);
        } else {
            posters.put(poster, new Hung(scope, upgraded ? text + " in fi" : text));
        }
    }

    /** What a kiosk at that point must show. */
    Map<UUID, String> postersAt(PointId point) {
        var seen = new TreeMap<UUID, String>();
        posters.forEach((id, hung) -> {
            if (hung.scope().equals(EVERYWHERE) || hung.scope().equals(point.toString())) {
                seen.put(id, hung.text());
            }
        });
        return seen;
    }

    Backup backUp() throws Exception {
        stop();
        var backup = new Backup(
                disk().image(), clock.instant(), Set.copyOf(has), Map.copyOf(posters), Files.readAllBytes(marker()));
        run();
        return backup;
    }

    /** @param whole the folder's files come back too, not only the database */
    void restore(Backup backup, boolean whole) throws Exception {
        stop();
        disk().put(backup.image());
        if (whole) {
            Files.write(marker(), backup.marker());
        }
        has = new HashSet<>(backup.has());
        posters = new TreeMap<>(backup.posters());
        run();
    }

    private Path marker() {
        return folder().resolve("central-run");
    }

    UUID instance() {
        return beans().getBean(CentralIdentity.class).instance();
    }

    Set<UUID> has() {
        return has;
    }

    List<UUID> applied() {
        return jdbc().sql("SELECT fact_id FROM model_applied")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    long unsettled() {
        return jdbc().sql("SELECT count(*) FROM inbox WHERE state <> 'applied'")
                .query(Long.class)
                .single();
    }

    @Override
    public Authentication authenticate(String deviceId, String secret) {
        var device = DeviceId.of(deviceId);
        var point = points.get(device);
        return point == null ? new Unknown() : new Known(device, point);
    }

    @Override
    public void contacted(DeviceId device, Contact contact) {}
}

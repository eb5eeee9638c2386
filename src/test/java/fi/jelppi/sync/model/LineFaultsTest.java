package fi.jelppi.sync.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.SyncStatus.Link;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.TcpProxy;
import fi.jelppi.testing.TestDatabase;
import fi.jelppi.testing.driver.FixedPeers;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

/** The whole of central behind a real line that is cut, slow or deaf; a kiosk's own sender at the other end. */
@Tag("central")
@SpringBootTest(
        properties = {
            "jelppi.role=central",
            "management.server.port=-1",
            "vaadin.productionMode=true",
            "jelppi.test.peers=true",
            "jelppi.test.notes=true",
            "jelppi.sync.poll=1s",
            "spring.datasource.hikari.maximum-pool-size=4",
            "spring.datasource.hikari.connection-timeout=300"
        },
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@Tag("long")
class LineFaultsTest {

    @TempDir
    private Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private FixedPeers peers;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TcpProxy line;
    private KioskNode kiosk;

    @BeforeEach
    void connect() throws Exception {
        int door = freePort();
        line = new TcpProxy(door, port);
        var central = URI.create("http://127.0.0.1:" + door);
        kiosk = new KioskNode(
                folder, Clock.systemUTC(), PointId.of(FixedPeers.POINT), new KioskNode.Way(http, central));
        kiosk.start();
        kiosk.startSending();
        Eventually.holds(() -> kiosk.link() == Link.ONLINE);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @AfterEach
    void disconnect() throws Exception {
        kiosk.stopSending();
        kiosk.close();
        line.close();
    }

    @Test
    void anAnswerThatIsLostAfterCentralStoredChangesNothing() throws Exception {
        line.loseAnswers();
        var shown = notes(5);
        Eventually.holds(() -> !arrived().isEmpty());
        assertThat(kiosk.waiting()).isEqualTo(5);
        line.giveAnswers();
        everythingArrivesOnce(shown);
    }

    @Test
    void aLineThatIsCutInTheMiddleOfABatchChangesNothing() throws Exception {
        line.down();
        var shown = notes(1_200);
        line.shape(400_000, 20);
        for (int cut = 0; cut < 3; cut++) {
            long before = line.bytesUp();
            line.up();
            Eventually.holds(() -> line.bytesUp() > before + 6_000);
            line.down();
        }
        assertThat(kiosk.waiting()).isPositive();
        line.shape(1_000_000_000, 0);
        line.up();
        everythingArrivesOnce(shown);
    }

    @Test
    void aLineWithASecondOfDelayStillCarriesEverything() throws Exception {
        line.shape(1_000_000, 1_200);
        line.cut();
        everythingArrivesOnce(notes(20));
    }

    @Test
    void aCentralWithoutItsDatabaseAsksToWaitAndTheKioskGoesOn() throws Exception {
        var taken = takeAllConnections();
        List<UUID> shown;
        try {
            var answer = askForChanges();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            shown = notes(3);
            Eventually.holds(() -> kiosk.link() == Link.OFFLINE);
            assertThat(kiosk.waiting()).isEqualTo(3);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        everythingArrivesOnce(shown);
    }

    /** Eventually is patient for a minute, and that is how long a revocation may take. */
    @Test
    void aRevokedKioskSaysSoWithinAMinuteAndKeepsWhatItHas() throws Exception {
        var before = notes(2);
        Eventually.holds(() -> kiosk.waiting() == 0);
        peers.revoked.add(kiosk.device());
        Eventually.holds(() -> kiosk.link() == Link.REVOKED);
        var after = notes(2);
        assertThat(kiosk.waiting()).isEqualTo(2);
        assertThat(arrived()).containsExactlyInAnyOrderElementsOf(before);
        peers.revoked.remove(kiosk.device());
        kiosk.enrolAt(URI.create("http://localhost:" + port)); // as one enrols anew: it need not wait out its pause
        before.addAll(after);
        everythingArrivesOnce(before);
    }

    private List<UUID> notes(int many) {
        var shown = new ArrayList<UUID>();
        for (int n = 0; n < many; n++) {
            shown.add(kiosk.showNoteGreen(UUID.randomUUID().toString()));
        }
        return shown;
    }

    private List<Connection> takeAllConnections() throws SQLException {
        var taken = new ArrayList<Connection>();
        while (taken.size() < pool.getMaximumPoolSize()) {
            try {
                taken.add(pool.getConnection());
            } catch (SQLTransientConnectionException e) {
                // Somebody else has one for a moment.
            }
        }
        return taken;
    }

    private HttpResponse<String> askForChanges() throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sync/v1/changes"))
                        .header("Authorization", "Bearer " + kiosk.device() + ":" + FixedPeers.SECRET)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void everythingArrivesOnce(List<UUID> shown) throws Exception {
        Eventually.holds(() -> kiosk.waiting() == 0);
        Eventually.holds(() -> arrived().size() >= shown.size());
        assertThat(arrived()).containsExactlyInAnyOrderElementsOf(shown);
    }

    private List<UUID> arrived() {
        return jdbc.sql("SELECT fact_id FROM test_note WHERE device = ?")
                .param(kiosk.device().value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }
}

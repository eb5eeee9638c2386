package fi.jelppi.sync.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.OwnPostgres;
import fi.jelppi.testing.driver.FixedPeers;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** People check in with signed passes while the line between two real processes, or central's database, does its worst. */
@Tag("processes")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckInsThroughFaultsTest {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private OwnPostgres database;
    private Exchange exchange;

    @BeforeAll
    void begin(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        database = new OwnPostgres(folder.resolve("postgres"));
        var settings = new HashMap<>(database.settings());
        settings.put("spring.datasource.hikari.connection-timeout", "500");
        exchange = new Exchange(folder, settings, 1_500);
    }

    @AfterAll
    void end() throws Exception {
        exchange.close();
        database.close();
    }

    @Test
    void aLineThatIsCutAgainAndAgain() throws Exception {
        try (var crowd = exchange.crowd()) {
            for (int cut = 0; cut < 10; cut++) {
                crowd.comes(5);
                exchange.line.cut();
            }
            exchange.line.down();
            crowd.comes(30);
            exchange.line.up();
        }
        exchange.everythingIsCountedOnce();
    }

    @Test
    void aLineWithMoreThanASecondOfDelay() throws Exception {
        exchange.line.shape(200_000, 1_200);
        exchange.line.cut();
        try (var crowd = exchange.crowd()) {
            crowd.comes(100);
        }
        exchange.everythingIsCountedOnce();
        exchange.line.shape(1_000_000_000, 0);
    }

    @Test
    void aLineThatLosesWhatCentralAnswers() throws Exception {
        long before = exchange.counted().size();
        try (var crowd = exchange.crowd()) {
            exchange.line.loseAnswersTo("/sync/v1/facts");
            crowd.comes(60);
            Eventually.holds(() -> exchange.counted().size() > before);
            assertThat(exchange.waiting()).isPositive();
            exchange.line.giveAnswers();
        }
        exchange.everythingIsCountedOnce();
    }

    @Test
    void everythingThatWasSentArrivesOnceMoreAndTooLate() throws Exception {
        var tape = exchange.line.record();
        try (var crowd = exchange.crowd()) {
            crowd.comes(60);
            exchange.comesToRest();
            assertThat(tape.replay(exchange.central.uri().getPort())).isPositive();
        }
        exchange.everythingIsCountedOnce();
        assertThat(tape.replay(exchange.central.uri().getPort())).isPositive();
        exchange.everythingIsCountedOnce();
    }

    @Test
    void centralsDatabaseStopsAndStartsUnderLoad() throws Exception {
        try (var crowd = exchange.crowd()) {
            crowd.comes(20);
            database.stop();
            crowd.comes(40);
            var answer = askForChanges();
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(exchange.waiting()).isPositive();
            crowd.comes(20);
            database.start();
            crowd.comes(20);
        }
        exchange.everythingIsCountedOnce();
    }

    @Test
    void bothAreKilledAndComeBack() throws Exception {
        exchange.checkIn();
        exchange.central.kill();
        exchange.checkIn();
        exchange.kiosk.kill();
        exchange.kiosk.launch();
        exchange.central.start();
        exchange.kiosk.awaitReady();
        exchange.checkIn();
        exchange.everythingIsCountedOnce();
    }

    private HttpResponse<String> askForChanges() throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(exchange.central.uri().resolve("/sync/v1/changes"))
                        .header("Authorization", "Bearer " + UUID.randomUUID() + ":" + FixedPeers.SECRET)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

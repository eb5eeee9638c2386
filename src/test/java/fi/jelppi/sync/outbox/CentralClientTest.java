package fi.jelppi.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.outbox.LinkFailure.Kind;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.NodeIdentity.Enrolled;
import fi.jelppi.sync.wire.FactBatch;
import fi.jelppi.sync.wire.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

class CentralClientTest {

    private final CentralClient client = new CentralClient(
            new SyncProperties(null, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(30), Duration.ZERO),
            new DefaultSslBundleRegistry());

    @SuppressWarnings("NullAway.Init")
    private HttpServer somebody;

    private int status = 403;
    private String type = Refusal.MEDIA_TYPE;
    private String body = "";

    @BeforeEach
    void start() throws IOException {
        somebody = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        somebody.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", type);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        somebody.start();
    }

    @AfterEach
    void stop() {
        somebody.stop(0);
    }

    @Test
    void actsOnWhatCentralCallsItsRefusal() {
        assertThat(refusal(403, Refusal.REVOKED)).isEqualTo(Kind.REVOKED);
        assertThat(refusal(400, Refusal.MALFORMED)).isEqualTo(Kind.REFUSED_BATCH);
        assertThat(refusal(413, Refusal.TOO_LARGE)).isEqualTo(Kind.REFUSED_BATCH);
        assertThat(refusal(409, Refusal.EPOCH_TAKEN)).isEqualTo(Kind.EPOCH_TAKEN);
        assertThat(refusal(410, Refusal.SNAPSHOT_NEEDED)).isEqualTo(Kind.SNAPSHOT_NEEDED);
        assertThat(refusal(403, Refusal.OTHER_DEVICE)).isEqualTo(Kind.UNREACHABLE);
        assertThat(refusal(403, "something newer")).isEqualTo(Kind.UNREACHABLE);
    }

    @Test
    void whoeverElseAnswersIsNotCentral() {
        type = "text/html";
        body = "<html>{\"title\":\"revoked\"} Log in to the hotel's network</html>";
        for (int answered : new int[] {302, 400, 403, 409, 410, 413, 511}) {
            status = answered;
            assertThat(kind()).as("status %d", answered).isEqualTo(Kind.UNREACHABLE);
        }
        type = Refusal.MEDIA_TYPE;
        status = 403;
        assertThat(kind()).isEqualTo(Kind.UNREACHABLE);
    }

    private Kind refusal(int answered, String title) {
        status = answered;
        body = "{\"title\":\"" + title + "\",\"status\":" + answered + "}";
        return kind();
    }

    private Kind kind() {
        var me = new Enrolled(
                DeviceId.next(),
                PointId.next(),
                "secret",
                URI.create("http://127.0.0.1:" + somebody.getAddress().getPort()));
        var batch = new FactBatch(me.device().value(), 1, List.of());
        return catchThrowableOfType(LinkFailure.class, () -> client.push(me, batch))
                .kind();
    }
}

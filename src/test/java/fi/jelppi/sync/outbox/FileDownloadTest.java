package fi.jelppi.sync.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.settings.SyncProperties;
import fi.jelppi.sync.spi.CentralFiles.Answer;
import fi.jelppi.sync.spi.NodeIdentity;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

/** Files over a real line to a server that cuts it. */
class FileDownloadTest {

    private static final byte[] FILE = "0123456789".repeat(1000).getBytes(StandardCharsets.US_ASCII);
    private static final String PATH = "/sync/v1/library/x";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private HttpServer central;

    @SuppressWarnings("NullAway.Init")
    private FileDownload download;

    private final List<String> asked = new ArrayList<>();
    private int status = 200;
    private int cutAfter = FILE.length;

    @BeforeEach
    void start() throws IOException {
        central = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        central.createContext("/", this::answer);
        central.start();
        var settings = new SyncProperties(
                null, Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofDays(30), Duration.ZERO);
        download = new FileDownload(new CentralClient(settings, new DefaultSslBundleRegistry()), me());
    }

    @AfterEach
    void stop() {
        central.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(String.valueOf(range));
        int from = range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        if (status != 200 || from >= FILE.length) {
            exchange.sendResponseHeaders(status == 200 ? 416 : status, -1);
            exchange.close();
            return;
        }
        exchange.sendResponseHeaders(from > 0 ? 206 : 200, FILE.length - from);
        int until = Math.min(FILE.length, from + cutAfter);
        exchange.getResponseBody().write(Arrays.copyOfRange(FILE, from, until));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    @Test
    void bringsAFileWhole() throws Exception {
        assertThat(bring()).isEqualTo(Answer.CAME);
        assertThat(into()).hasBinaryContent(FILE);
    }

    @Test
    void goesOnWhereTheLineWasCut() throws Exception {
        Files.write(into(), Arrays.copyOf(FILE, 4321));
        assertThat(bring()).isEqualTo(Answer.CAME);
        assertThat(asked).containsExactly("bytes=4321-");
        assertThat(into()).hasBinaryContent(FILE);
    }

    @Test
    void aCutLineIsNoFile() throws Exception {
        cutAfter = 5000;
        assertThat(bring()).isEqualTo(Answer.NO_CONNECTION);
    }

    @Test
    void beginsAnewWhereMoreIsThereThanCentralHas() throws Exception {
        Files.write(into(), Arrays.copyOf(FILE, FILE.length + 1));
        assertThat(bring()).isEqualTo(Answer.CAME);
        assertThat(asked).hasSize(2);
        assertThat(into()).hasBinaryContent(FILE);
    }

    @Test
    void tellsWhatIsNotThereFromWhoeverDoesNotAnswer() throws Exception {
        status = 404;
        assertThat(bring()).isEqualTo(Answer.NOT_THERE);
        status = 503;
        assertThat(bring()).isEqualTo(Answer.NO_CONNECTION);
        status = 302;
        assertThat(bring()).isEqualTo(Answer.NO_CONNECTION);
        assertThat(into()).doesNotExist();
        central.stop(0);
        assertThat(bring()).isEqualTo(Answer.NO_CONNECTION);
    }

    private Answer bring() throws InterruptedException {
        return download.bring(PATH, into());
    }

    private Path into() {
        return folder.resolve("file.part");
    }

    private NodeIdentity me() {
        var device = DeviceId.next();
        var address = URI.create("http://127.0.0.1:" + central.getAddress().getPort());
        return new NodeIdentity() {
            @Override
            public Optional<Enrolled> enrolled() {
                return Optional.of(new Enrolled(device, PointId.next(), "secret", address));
            }

            @Override
            public DeviceId device() {
                return device;
            }

            @Override
            public boolean movedTo(PointId point) {
                return false;
            }
        };
    }
}

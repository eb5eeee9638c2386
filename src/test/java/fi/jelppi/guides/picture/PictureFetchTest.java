package fi.jelppi.guides.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.jelppi.guides.GuideCopy;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.PictureName;
import fi.jelppi.guides.SomeFiles;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.kiosk.spi.DepartureCheck.Words;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.testing.KioskTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Over real HTTP. */
@KioskTest
class PictureFetchTest {

    private static final byte[] CONTENT = SomePictures.of("png", 64, 48);
    private static final PictureName NAME = GuidePictures.name(CONTENT, "png");

    @Autowired
    ApplicationContext context;

    @Autowired
    Guides guides;

    @Autowired
    PictureTable table;

    @Autowired
    JdbcClient jdbc;

    private final GuideId guide = SomeFiles.id();
    private final Map<String, byte[]> served = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private HttpServer central;

    @BeforeEach
    void start() throws IOException {
        clean();
        central = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        central.createContext("/", exchange -> {
            var path = exchange.getRequestURI().getPath();
            asked.add(path);
            var content = served.get(path);
            exchange.sendResponseHeaders(content == null ? 404 : 200, content == null ? -1 : content.length);
            if (content != null) {
                exchange.getResponseBody().write(content);
            }
            exchange.close();
        });
        central.start();
        shown();
    }

    @AfterEach
    void clean() {
        if (central != null) {
            central.stop(0);
        }
        new GuideCopy(context).remove(guide);
        jdbc.sql("DELETE FROM guide_picture").update();
    }

    @Test
    void fetchesOnceWhatItsGuidesShow() {
        served.put(NAME.path(), CONTENT);
        run();
        run();
        assertThat(table.find(NAME))
                .hasValueSatisfying(content -> assertThat(content).isEqualTo(CONTENT));
        assertThat(asked).containsExactly(NAME.path());
    }

    @Test
    void keepsNothingElseUnderThatName() {
        served.put(NAME.path(), "<html>Hotspot</html>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        run();
        assertThat(table.has(NAME)).isFalse();
        served.put(NAME.path(), CONTENT);
        run();
        assertThat(table.has(NAME)).isTrue();
    }

    @Test
    void forgetsWhatIsShownNoMoreAlsoOffline() {
        var old = new PictureName("0".repeat(32) + ".jpg");
        table.put(old, new byte[] {1});
        central.stop(0);
        run();
        assertThat(table.has(old)).isFalse();
        assertThat(table.has(NAME)).isFalse();
    }

    @Test
    void tellsBeforeLeavingWhatIsStillToCome() {
        var fetch = fetch();
        var check = new GuidesCheck(guides, fetch);
        assertThat(check.look().verdict()).isEqualTo(Verdict.TODO);
        assertThat(check.look().said()).isEqualTo(Words.of("guides.departure.waiting", 1));

        fetch.run();
        assertThat(check.look().said()).as("central has it not").isEqualTo(Words.of("guides.departure.refused", 1));

        served.put(NAME.path(), CONTENT);
        fetch.run();
        assertThat(check.look().verdict()).isEqualTo(Verdict.READY);
        assertThat(check.look().said())
                .isEqualTo(Words.of("guides.departure.here", guides.all().size()));
    }

    private void run() {
        fetch().run();
    }

    private PictureFetch fetch() {
        return new PictureFetch(guides, table, identity(), "", new DefaultSslBundleRegistry());
    }

    private void shown() {
        var files = SomeFiles.titled("Kuvallinen");
        files.replaceAll((language, text) -> text.replace("Varaa **aikaa**.", "![Kuva](" + NAME + ")"));
        new GuideCopy(context).put(guide, files);
    }

    private NodeIdentity identity() {
        var address = URI.create("http://127.0.0.1:" + central.getAddress().getPort());
        return new NodeIdentity() {
            @Override
            public Optional<Enrolled> enrolled() {
                return Optional.of(new Enrolled(device(), PointId.next(), "secret", address));
            }

            @Override
            public DeviceId device() {
                return new DeviceId(new java.util.UUID(1, 2));
            }

            @Override
            public boolean movedTo(PointId point) {
                return false;
            }
        };
    }
}

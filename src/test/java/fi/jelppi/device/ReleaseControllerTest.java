package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

/** Over real HTTP, through the filter chains. */
@SpringBootTest(
        properties = {"jelppi.role=central", "server.port=0", "management.server.port=-1"},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
class ReleaseControllerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    DeviceTable devices;

    @Autowired
    JelppiProperties node;

    @Autowired
    Environment environment;

    final DeviceId device = DeviceId.next();
    final String secret = Secrets.next();

    @SuppressWarnings("NullAway.Init")
    Path file;

    @BeforeEach
    void aKioskAndAPackage() throws IOException {
        devices.enrol(device, PointId.next(), "Sinettä 1", Secrets.hash(secret), Instant.now());
        file = Files.createDirectories(node.dataDir().resolve("release")).resolve("jelppi.tar");
        Files.writeString(file, "a signed package");
    }

    @AfterEach
    void noPackage() throws IOException {
        Files.deleteIfExists(file);
    }

    @Test
    void givesThePackageToAKiosk() throws Exception {
        var answer = ask("Bearer " + device + ":" + secret, "bytes=0-");
        assertThat(answer.body()).isEqualTo("a signed package");
    }

    /** A line of 64 kbit/s needs hours for it, and is cut in between. */
    @Test
    void goesOnWhereTheLineWasCut() throws Exception {
        var answer = ask("Bearer " + device + ":" + secret, "bytes=9-");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("package");
    }

    @Test
    void givesNothingToStrangers() throws Exception {
        for (var who : new String[] {"Bearer " + device + ":" + Secrets.next(), "Bearer x", "Basic eDp5", ""}) {
            var answer = ask(who, "bytes=0-");
            assertThat(answer.statusCode()).as(who).isEqualTo(401);
            assertThat(answer.body()).as(who).doesNotContain("package");
        }
    }

    @Test
    void givesNothingToARevokedKiosk() throws Exception {
        devices.revoke(device, Instant.now());
        assertThat(ask("Bearer " + device + ":" + secret, "bytes=0-").statusCode())
                .isEqualTo(403);
    }

    @Test
    void saysThatThereIsNone() throws Exception {
        Files.delete(file);
        assertThat(ask("Bearer " + device + ":" + secret, "bytes=0-").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> ask(String who, String range) throws IOException, InterruptedException {
        var uri = URI.create(
                "http://localhost:" + environment.getRequiredProperty("local.server.port") + EnrolWire.RELEASE);
        var request = HttpRequest.newBuilder(uri).header("Range", range);
        if (!who.isEmpty()) {
            request.header("Authorization", who);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

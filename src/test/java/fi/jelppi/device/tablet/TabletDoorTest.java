package fi.jelppi.device.tablet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.settings.BadSettingException;
import fi.jelppi.testing.Eventually;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A real server with the door for tablets, real certificates, and clients that show one or another of them. */
@Tag("long")
class TabletDoorTest {

    /** Answers everybody who gets as far as a page. */
    @Configuration
    @Import({TomcatServletWebServerAutoConfiguration.class, TabletConfiguration.class})
    @EnableConfigurationProperties(TabletProperties.class)
    static class Node {

        @Bean
        ServletRegistrationBean<VisitPage> page() {
            return new ServletRegistrationBean<>(new VisitPage(), "/");
        }
    }

    private static final int MANY = 600;

    /** Shorter than the door's patience, so that the first are still held while the last one waits. */
    private static final int WAIT_MILLIS = 800;

    private static final byte[] HANDSHAKE = {22, 3, 1, 1, 0};

    @TempDir
    static Path authorities;

    private static HallAuthority hall;

    @TempDir
    Path folder;

    private @Nullable ConfigurableApplicationContext node;

    private int port;

    @BeforeAll
    static void authority() throws Exception {
        hall = new HallAuthority(authorities.resolve("hall"));
    }

    @BeforeEach
    void layOut() throws Exception {
        hall.layOut(folder.resolve("tablets"));
        port = freePort();
    }

    @AfterEach
    void end() {
        if (node != null) {
            node.close();
        }
    }

    @Test
    void letsATabletOfTheHallIn() throws Exception {
        start();

        assertThat(ask(hall.client("one")).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesWhoHasNoCertificate() {
        start();

        assertThatThrownBy(() -> ask(hall.stranger())).isInstanceOf(IOException.class);
    }

    @Test
    void refusesACertificateOfAnotherAuthority() throws Exception {
        start();
        var other = new HallAuthority(folder.resolve("other"));

        assertThatThrownBy(() -> ask(other.clientTrusting("one", hall))).isInstanceOf(IOException.class);
    }

    /** Without the door being opened anew: the certificate itself is good for years. */
    @Test
    void refusesATabletFromTheMomentItIsTakenOffTheList() throws Exception {
        start();
        var client = hall.client("one");
        ask(client);
        hall.forget("one", folder.resolve("tablets"));

        assertThat(ask(client)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEmpty();
        });
    }

    @Test
    void refusesATabletThatWasNeverOnTheList() throws Exception {
        start();

        assertThat(ask(hall.client("never-listed")).statusCode()).isEqualTo(403);
    }

    @Test
    void givesEachTabletAVisitOfItsOwn() throws Exception {
        start();
        var one = hall.client("one");
        var two = hall.client("two");

        var visitOfOne = ask(one).body();
        assertThat(ask(two).body()).isNotEqualTo(visitOfOne);
        assertThat(ask(one).body()).isEqualTo(visitOfOne);
        assertThat(ask(two, "end").body()).isEqualTo("ended");
        assertThat(ask(one).body()).isEqualTo(visitOfOne);
    }

    @Test
    void keepsTheMachinesOwnScreenWithoutACertificate() throws Exception {
        assertThat(askOwnScreen(start())).isEqualTo(200);
    }

    private static int askOwnScreen(ConfigurableApplicationContext running) throws IOException, InterruptedException {
        var own = Integer.parseInt(running.getEnvironment().getRequiredProperty("local.server.port"));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + own + "/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** Each sends the beginning of a handshake and then nothing; the door turns them away and opens again by itself. */
    @Test
    void isNotHeldShutByMany() throws Exception {
        var running = start();
        var silent = new ArrayList<Socket>();
        try {
            while (silent.size() < MANY && knocks(silent)) {}

            assertThat(silent).hasSizeLessThan(MANY);
            assertThat(askOwnScreen(running)).isEqualTo(200);
            Eventually.holds(() -> lets(hall.client("one")));
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
    }

    private boolean knocks(List<Socket> silent) throws IOException {
        var socket = new Socket();
        try {
            socket.connect(new InetSocketAddress("localhost", port), WAIT_MILLIS);
            socket.getOutputStream().write(HANDSHAKE);
            silent.add(socket);
            return true;
        } catch (SocketTimeoutException e) {
            socket.close();
            return false; // the queue is full
        }
    }

    private boolean lets(HttpClient client) throws InterruptedException {
        try {
            return ask(client).statusCode() == 200;
        } catch (IOException e) {
            return false; // not yet
        }
    }

    @Test
    void isClosedWithoutTheSetting() {
        node = run();

        assertThatThrownBy(() -> ask(hall.client("one"))).isInstanceOf(IOException.class);
    }

    @Test
    void refusesToStartWithoutACertificateOfTheNode() throws Exception {
        Files.delete(folder.resolve("tablets/server.key"));

        assertThatThrownBy(this::start)
                .rootCause()
                .isInstanceOf(BadSettingException.class)
                .hasMessageContaining("jelppi.tablets.folder")
                .hasMessageContaining("server.key");
    }

    @Test
    void refusesToStartWithAnAuthorityThatIsNone() throws Exception {
        Files.writeString(folder.resolve("tablets/ca.pem"), "ei varmenne");

        assertThatThrownBy(this::start).hasStackTraceContaining("ca.pem is no certificate");
    }

    private ConfigurableApplicationContext start() {
        var running = run("--jelppi.tablets.folder=" + folder.resolve("tablets"), "--jelppi.tablets.port=" + port);
        node = running;
        return running;
    }

    private static ConfigurableApplicationContext run(String... more) {
        var settings = new String[more.length + 2];
        settings[0] = "--jelppi.role=kiosk";
        settings[1] = "--server.port=0";
        System.arraycopy(more, 0, settings, 2, more.length);
        return new SpringApplicationBuilder(Node.class)
                .web(WebApplicationType.SERVLET)
                .run(settings);
    }

    private HttpResponse<String> ask(HttpClient client) throws IOException, InterruptedException {
        return ask(client, "");
    }

    private HttpResponse<String> ask(HttpClient client, String page) throws IOException, InterruptedException {
        var address = URI.create("https://localhost:" + port + "/" + page);
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.NodeRole;
import fi.jelppi.sync.spi.SentFacts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;

class EnrollerTest {

    @TempDir
    Path folder;

    HttpServer central;
    KioskIdentity identity;
    Enroller enroller;
    int status = 200;
    String answer = "";

    @BeforeEach
    void start() throws IOException {
        central = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        central.createContext("/", exchange -> {
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        central.start();
        identity = new KioskIdentity(
                new JelppiProperties(
                        NodeRole.KIOSK, folder, URI.create("http://localhost"), ZoneId.of("Europe/Helsinki")),
                Clock.systemUTC(),
                new StaticListableBeanFactory().getBeanProvider(SentFacts.class));
        enroller = new Enroller(identity, new EnrolClient("", new DefaultSslBundleRegistry()));
    }

    @AfterEach
    void stop() {
        central.stop(0);
    }

    @Test
    void staysWithTheCentralItBelongsTo() {
        answer = "{\"secret\":\"s3\",\"point\":\"01890000-0000-7000-8000-000000000001\","
                + "\"pointName\":\"Sinetän JELPPI\",\"name\":\"Sinettä 1\"}";
        enroller.enrol(address(), "K7QF3M9T");
        assertThat(enroller.enrol("https://jelppi.example", "K7QF3M9T")).isEqualTo(new Enroller.OtherCentral());
        assertThat(enroller.problemWith(address())).isEmpty();
    }

    @Test
    void nameBeforeTheHostIsNoAddress() {
        assertThat(enroller.problemWith("https://jelppi.example@localhost:"
                        + central.getAddress().getPort()))
                .contains(new Enroller.BadAddress());
    }

    @Test
    void answerThatLeavesThingsOutIsNone() {
        for (String half : new String[] {"{}", "null", "{\"secret\":\"s3\"}"}) {
            answer = half;
            assertThat(enroller.enrol(address(), "K7QF3M9T")).as(half).isEqualTo(new Enroller.NoAnswer());
            assertThat(enroller.isEnrolled()).isFalse();
        }
    }

    @Test
    void keepsWhatCentralGives() {
        answer = "{\"secret\":\"s3\",\"point\":\"01890000-0000-7000-8000-000000000001\","
                + "\"pointName\":\"Sinetän JELPPI\",\"name\":\"Sinettä 1\"}";
        assertThat(enroller.enrol(address().replace("http://", ""), "K7QF3M9T"))
                .isEqualTo(new Enroller.Done("Sinetän JELPPI"));
        assertThat(identity.enrolled())
                .hasValueSatisfying(enrolled -> assertThat(enrolled.secret()).isEqualTo("s3"));
    }

    @Test
    void tellsWhatWasWrong() {
        status = 403;
        assertThat(enroller.enrol(address(), "K7QF3M9T")).isEqualTo(new Enroller.WrongCode());
        status = 410;
        assertThat(enroller.enrol(address(), "K7QF3M9T")).isEqualTo(new Enroller.ExpiredCode());
        status = 429;
        assertThat(enroller.enrol(address(), "K7QF3M9T")).isEqualTo(new Enroller.TooManyTries());
        status = 500;
        assertThat(enroller.enrol(address(), "K7QF3M9T")).isEqualTo(new Enroller.NoAnswer());
    }

    @Test
    void takesNoAnswerThatIsNotCentrals() {
        answer = "<html>Welcome to the hotel</html>";
        assertThat(enroller.enrol(address(), "K7QF3M9T")).isEqualTo(new Enroller.NoAnswer());
        status = 302;
        assertThat(enroller.enrol(address(), "K7QF3M9T")).isEqualTo(new Enroller.NoAnswer());
        assertThat(identity.enrolled()).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsNoneOrNotEncrypted() {
        assertThat(enroller.enrol("http://192.0.2.7:8080", "K7QF3M9T")).isEqualTo(new Enroller.NotEncrypted());
        assertThat(enroller.enrol("ftp://localhost", "K7QF3M9T")).isEqualTo(new Enroller.NotEncrypted());
        assertThat(enroller.enrol("https://", "K7QF3M9T")).isEqualTo(new Enroller.BadAddress());
        assertThat(enroller.enrol("not an address", "K7QF3M9T")).isEqualTo(new Enroller.BadAddress());
    }

    @Test
    void saysWhenNobodyAnswers() {
        var address = address();
        central.stop(0);
        assertThat(enroller.enrol(address, "K7QF3M9T")).isEqualTo(new Enroller.NoAnswer());
    }

    private String address() {
        return "http://127.0.0.1:" + central.getAddress().getPort();
    }
}

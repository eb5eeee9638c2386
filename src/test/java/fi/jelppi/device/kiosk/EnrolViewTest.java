package fi.jelppi.device.kiosk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.CodeSource;
import fi.jelppi.shared.touch.Keypad;
import fi.jelppi.shared.touch.QrScanner;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.shared.touch.WedgeScanner;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What the page for enrolment makes of codes, addresses and answers. */
@KioskTest
class EnrolViewTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    ApplicationContext context;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(context);
        // A kiosk that is not enrolled shows the page by itself. One that a test before has enrolled shows its start.
        if (_find(EnrolView.class).isEmpty()) {
            UI.getCurrent()
                    .getChildren()
                    .toList()
                    .forEach(shown -> shown.getElement().removeFromParent());
            UI.getCurrent().add(context.getAutowireCapableBeanFactory().createBean(EnrolView.class));
        }
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void codeOfTheDeskFillsBothFieldsAndWaitsForATap() {
        read(_get(QrScanner.class), "https://jelppi.example.fi/#enrol=k7qf3m9t");
        assertThat(field("address")).isEqualTo("https://jelppi.example.fi");
        assertThat(field("code")).isEqualTo("K7QF3M9T");
        assertThat(said()).startsWith("Koodi on luettu.");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("enrol-answer"))
                        .hasClassName("good"))
                .isTrue();
    }

    @Test
    void scannerWithAnotherKeyboardIsUnderstood() {
        read(
                _get(WedgeScanner.class),
                "httpsÖ--jelppi.example.fi-\"enrol´K7QF3M9T",
                "https://jelppi.example.fi/#enrol=K7QF3M9T");
        assertThat(field("address")).isEqualTo("https://jelppi.example.fi");
    }

    @Test
    void passOfAVisitorIsNoCodeForTheKiosk() {
        read(_get(QrScanner.class), "JP1:6BFOXN*TS0BI$ZD4N9");
        assertThat(said()).isEqualTo("Tämä on kävijän koodi. Näytä työpöydän QR-koodi.");
        assertThat(field("code")).isEmpty();
    }

    @Test
    void codeOfSomethingElseIsNamedSo() {
        for (var text : List.of(
                "https://example.com/poster",
                "https://jelppi.example.fi/#enrol=K7QF",
                "ftp://jelppi.example.fi/#enrol=K7QF3M9T",
                "")) {
            read(_get(QrScanner.class), text);
            assertThat(said()).as(text).startsWith("Tämä koodi ei ole työpöydältä.");
        }
        assertThat(field("address")).isEmpty();
    }

    @Test
    void unencryptedAddressOfAnotherMachineIsRefusedAtOnce() throws Exception {
        read(_get(QrScanner.class), "http://192.0.2.7:8080/#enrol=K7QF3M9T");
        assertThat(said()).isEqualTo("Osoitteen on alettava https://. Salaamatonta yhteyttä ei käytetä.");
        start();
        Eventually.holds(() -> said("Osoitteen on alettava https://."));
    }

    @Test
    void linkInTheAddressFieldIsTakenApart() {
        _setValue(_get(TouchField.class, spec -> spec.withId("address")), "http://localhost:8080/#enrol=K7QF3M9T");
        assertThat(field("address")).isEqualTo("http://localhost:8080");
        assertThat(field("code")).isEqualTo("K7QF3M9T");
    }

    @Test
    void expiredCodeIsSaidSo() throws Exception {
        var central = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        central.createContext("/", exchange -> {
            exchange.sendResponseHeaders(410, -1);
            exchange.close();
        });
        central.start();
        try {
            read(
                    _get(QrScanner.class),
                    "http://127.0.0.1:" + central.getAddress().getPort() + "/#enrol=K7QF3M9T");
            start();
            Eventually.holds(() -> said("Koodi on vanhentunut."));
        } finally {
            central.stop(0);
        }
    }

    @Test
    void addressWhereNobodyAnswersIsSaidSoAndMayBeTriedAgain() throws Exception {
        // It keeps the line open until it is closed, so that the words before the answer can be seen.
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            read(_get(QrScanner.class), "http://127.0.0.1:" + silent.getLocalPort() + "/#enrol=K7QF3M9T");
            start();
            assertThat(said()).startsWith("Otetaan yhteyttä palvelimeen");
        }
        Eventually.holds(() -> said("Palvelin ei vastaa."));
        assertThat(_get(BigButton.class, spec -> spec.withText("Ota käyttöön")).isEnabled())
                .isTrue();
    }

    @Test
    void withoutACameraTheKeysAreThere() {
        _assertNone(Keypad.class);
        state("none");
        _assertOne(Keypad.class);
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("scan-words")).getText())
                .startsWith("Tässä laitteessa ei ole kameraa.");
        for (var key : List.of("K", "7", "Q")) {
            _click(_get(NativeButton.class, spec -> spec.withText(key)));
        }
        _click(_get(NativeButton.class, spec -> spec.withText("⌫")));
        assertThat(field("code")).isEqualTo("K7");
    }

    @Test
    void cameraGivesWayToTheKeysAndComesBack() {
        state("running");
        _click(_get(BigButton.class, spec -> spec.withText("Näppäile koodi")));
        _assertNone(QrScanner.class);
        _assertOne(Keypad.class);
        _click(_get(BigButton.class, spec -> spec.withText("Lue koodi kameralla")));
        _assertOne(QrScanner.class);
        _assertNone(Keypad.class);
    }

    private static void start() {
        _click(_get(BigButton.class, spec -> spec.withText("Ota käyttöön")));
    }

    private static void read(CodeSource source, String... readings) {
        _fireDomEvent(source, "code-read", JSON.valueToTree(Map.of("event.detail.readings", List.of(readings))));
    }

    private static void state(String state) {
        _fireDomEvent(
                _get(QrScanner.class),
                "camera-state",
                JSON.valueToTree(
                        Map.of("event.detail.state", state, "event.detail.cameras", 1, "event.detail.torch", false)));
    }

    private static String field(String id) {
        return _get(TouchField.class, spec -> spec.withId(id)).getValue();
    }

    private static boolean said(String start) {
        MockVaadin.clientRoundtrip(true);
        return said().startsWith(start);
    }

    private static String said() {
        return _get(Paragraph.class, spec -> spec.withClasses("enrol-answer")).getText();
    }
}

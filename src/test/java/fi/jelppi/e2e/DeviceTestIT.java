package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.heading;
import static fi.jelppi.e2e.Touch.pressByKeys;
import static fi.jelppi.e2e.Touch.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import fi.jelppi.testing.FakeCamera;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** A coach tries the machine's devices: Chromium's own camera and microphone, none at all, and such that may not be used. */
@TestInstance(Lifecycle.PER_CLASS)
class DeviceTestIT {

    /** Keeps what the page got, to see whether it lets go of it, and counts what it does. */
    private static final String WATCH = """
            window.streams = [];
            window.tones = 0;
            window.printed = 0;
            if (navigator.mediaDevices) {
              const get = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
              navigator.mediaDevices.getUserMedia = (wish) => get(wish).then((stream) => {
                window.streams.push(stream);
                return stream;
              });
            }
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) { window.tones++; start.apply(this, when); };
            window.print = () => { window.printed++; };
            """;

    private static final String ALL_LET_GO =
            "window.streams.flatMap((s) => s.getTracks()).every((t) => t.readyState === 'ended')";

    @SuppressWarnings("NullAway.Init")
    private Node kiosk;

    @SuppressWarnings("NullAway.Init")
    private Path film;

    @BeforeAll
    void startKiosk(@TempDir Path folder) throws IOException, InterruptedException {
        var seed = SeededKiosk.in(folder.resolve("kiosk"), 1);
        film = folder.resolve("camera.y4m");
        try (var camera = FakeCamera.filming(film)) {
            camera.nothing(FakeCamera.FRAMES_PER_SECOND)
                    .code(seed.texts().getFirst(), 2 * FakeCamera.FRAMES_PER_SECOND);
        }
        kiosk = new Node("kiosk", folder.resolve("kiosk"));
        kiosk.start();
    }

    @AfterAll
    void stopKiosk() throws InterruptedException {
        kiosk.close();
    }

    @Test
    void cameraAndMicrophoneAreTriedAndLetGoOnLeaving() {
        try (var browser = Browser.open(film)) {
            var page = devices(browser);
            tap(page, "Kokeile kameraa");
            assertThat(page.getByText("Koodi luettiin. Kamera toimii. Käyntiä ei merkitty."))
                    .isVisible();
            tap(page, "Kokeile mikrofonia");
            assertThat(page.getByText("Mikrofoni kuulee sinut.")).isVisible();
            assertThat(Touch.violations(page, "devices in use")).isEmpty();
            assertThat(page.evaluate("window.streams.length")).isEqualTo(2);
            assertThat(page.evaluate(ALL_LET_GO)).isEqualTo(false);
            tap(page, "Yhteys");
            assertThat(heading(page, "Yhteys")).isVisible();
            page.waitForFunction(ALL_LET_GO);
        }
    }

    @Test
    void machineWithoutDevicesSaysSo() {
        try (var browser = Browser.open(null)) {
            var page = devices(browser);
            tap(page, "Kokeile kameraa");
            assertThat(page.getByText("Tässä laitteessa ei ole kameraa.")).isVisible();
            tap(page, "Kokeile mikrofonia");
            assertThat(page.getByText("Tässä laitteessa ei ole mikrofonia.")).isVisible();
            assertThat(Touch.violations(page, "no devices")).isEmpty();
        }
    }

    @Test
    void devicesThatMayNotBeUsedAreExplained() {
        try (var browser = Browser.refusingDevices()) {
            var page = devices(browser);
            tap(page, "Kokeile kameraa");
            assertThat(page.getByText("Kameraa ei saa käyttää tällä laitteella."))
                    .isVisible();
            tap(page, "Kokeile mikrofonia");
            assertThat(page.getByText("Mikrofonia ei saa käyttää tällä laitteella."))
                    .isVisible();
            assertThat(page.evaluate("window.streams.length")).isEqualTo(0);
        }
    }

    @Test
    void soundIsPlayedAndAnsweredByKeysAlone() {
        try (var browser = Browser.open(null)) {
            var page = devices(browser);
            pressByKeys(page, "Soita ääni");
            page.waitForFunction("window.tones === 2");
            pressByKeys(page, "Kuulin");
            assertThat(page.getByText("Ääni toimii.")).isVisible();
        }
    }

    @Test
    void nothingButTheTestPageIsPrinted() {
        try (var browser = Browser.open(null)) {
            var page = devices(browser);
            assertThat(page.locator(".test-sheet")).isHidden();
            tap(page, "Tulosta koesivu");
            page.waitForFunction("window.printed === 1");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".test-sheet")).isVisible();
            for (var hidden : new String[] {".kiosk-header", ".kiosk-footer", ".coach-pages", ".device-test-list"}) {
                assertThat(page.locator(hidden)).isHidden();
            }
        }
    }

    private Page devices(Browser browser) {
        var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.addInitScript(WATCH);
        page.navigate(kiosk.address() + "/coach");
        assertThat(heading(page, "Vain valmentajille")).isVisible();
        page.keyboard().type(SeededKiosk.PIN, Touch.slowly());
        assertThat(heading(page, "Tänään paikalla")).isVisible();
        tap(page, "Kokeile laitteita");
        assertThat(heading(page, "Kokeile laitteita")).isVisible();
        return page;
    }
}

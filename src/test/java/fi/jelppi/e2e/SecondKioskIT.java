package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.testing.FakeCamera;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * "A second kiosk on your own machine, by hand" as README.md tells it, with the command line that stands there: a code at the
 * desk, a touch screen and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondKioskIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Pattern README_COMMAND = Pattern.compile(
            "### A second kiosk on your own machine, by hand\n.*?```\n(java [^\n]+)\n```", Pattern.DOTALL);

    /** What the desk's dialog shows. */
    private record DeskCode(String typed, String link) {}

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @SuppressWarnings("NullAway.Init")
    private Browser laptop;

    @SuppressWarnings("NullAway.Init")
    private Page desk;

    /** Stays without a point: every test that enrols none may use it. */
    @SuppressWarnings("NullAway.Init")
    private Node bare;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        hall = new Hall(folder, Map.of());
        laptop = Browser.open(null);
        desk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        desk.navigate(hall.central.address() + "/desk");
        desk.locator("#username").fill("admin");
        desk.locator("#password").fill(hall.login("admin"));
        desk.locator("button[type=submit]").click();
        desk.getByRole(AriaRole.LINK, named("Laitteet")).click();
        bare = newKiosk(folder.resolve("bare"));
    }

    @AfterAll
    void close() throws InterruptedException {
        laptop.close();
        bare.close();
        hall.close();
    }

    private static Node newKiosk(Path folder) throws IOException, InterruptedException {
        var kiosk = new Node("kiosk", folder);
        kiosk.start(SecondKioskIT::asInTheReadme);
        return kiosk;
    }

    /** The command of README.md with what is free on this machine. */
    private static String asInTheReadme(int port, int healthPort, Path data) {
        var command = README_COMMAND.matcher(readme());
        assertThat(command.find())
                .as("README.md has the section with its command")
                .isTrue();
        return command.group(1)
                .replace("target/jelppi.jar", System.getProperty("jelppi.jar", "target/jelppi.jar"))
                .replace("=8082", "=" + port)
                .replace("=8092", "=" + healthPort)
                .replace("$PWD/data/kiosk2", data.toString());
    }

    private static String readme() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void addressAndCodeAreTypedOnTheTouchScreenAlone(@TempDir Path folder) throws IOException, InterruptedException {
        var code = codeFor(() -> {
            point().click();
            desk.getByRole(AriaRole.OPTION, named("Muurola")).click();
        });
        try (var kiosk = newKiosk(folder.resolve("kiosk2"));
                var browser = Browser.open(null)) {
            var page = browser.touchScreen(800, 1280);
            page.navigate(kiosk.address() + "/enrol");
            assertThat(page.getByText(Pattern.compile("Tässä laitteessa ei ole kameraa|Kameraa ei saa käyttää")))
                    .isVisible();
            type(page, hall.central.address(), code.typed());
            start(page);
            assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
            assertThat(page.getByText("Muurolan")).isVisible();
        }
        assertThat(desk.getByText("Muurola 1")).isVisible();
    }

    private static void type(Page page, String address, String code) {
        page.getByLabel("Palvelimen osoite").tap();
        var keys = new TouchKeys(page);
        keys.write(address);
        assertThat(violations(page)).isEmpty();
        keys.press("Valmis");
        assertThat(keys.board()).isHidden();
        page.getByLabel("Kertakoodi").tap();
        code.replace(" ", "")
                .chars()
                .mapToObj(Character::toString)
                .forEach(key -> page.getByRole(AriaRole.BUTTON, named(key)).tap());
    }

    @Test
    void codeOfTheDeskIsReadByTheCameraAndWorksOnce(@TempDir Path folder) throws IOException, InterruptedException {
        var code = codeFor(() -> {
            point().focus();
            desk.keyboard().type("sin");
            desk.keyboard().press("Enter");
        });
        assertThat(code.link())
                .isEqualTo(hall.central.address() + "/#enrol=" + code.typed().replace(" ", ""));
        try (var kiosk = newKiosk(folder.resolve("kiosk3"));
                var browser = Browser.open(film(folder, code.link()))) {
            var page = browser.touchScreen(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
            page.navigate(kiosk.address());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Koodi on luettu.");
            assertThat(page.getByLabel("Palvelimen osoite")).hasValue(hall.central.address());
            assertThat(violations(page)).isEmpty();
            start(page);
            assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
        }
        try (var browser = Browser.open(film(folder, code.link()))) {
            var page = browser.touchScreen(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
            page.navigate(bare.address());
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Koodi on luettu.");
            start(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("se on jo käytetty");
        }
    }

    @Test
    void everyOtherCodeIsExplained(@TempDir Path folder) throws IOException {
        var codes = List.of(
                "https://example.com/poster", hall.passes().getFirst(), "http://192.0.2.7:8080/#enrol=K7QF3M9T");
        var words =
                List.of("Tämä koodi ei ole työpöydältä.", "Tämä on kävijän koodi.", "Osoitteen on alettava https://.");
        for (int i = 0; i < codes.size(); i++) {
            try (var browser = Browser.open(film(folder, codes.get(i)))) {
                var page = browser.touchScreen(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
                page.navigate(bare.address() + "/enrol");
                assertThat(page.getByRole(AriaRole.ALERT)).containsText(words.get(i));
            }
        }
    }

    @Test
    void serverThatDoesNotAnswerIsSaidSo(@TempDir Path folder) throws IOException {
        try (var browser = Browser.open(film(folder, "http://localhost:9/#enrol=K7QF3M9T"))) {
            var page = browser.touchScreen(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
            page.navigate(bare.address() + "/enrol");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Koodi on luettu.");
            start(page);
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Palvelin ei vastaa.");
        }
    }

    private static Path film(Path folder, String text) throws IOException {
        var film = folder.resolve("enrol.y4m");
        try (var camera = FakeCamera.filming(film)) {
            camera.nothing(FakeCamera.FRAMES_PER_SECOND).code(text, 2 * FakeCamera.FRAMES_PER_SECOND);
        }
        return film;
    }

    private static void start(Page page) {
        page.getByRole(AriaRole.BUTTON, named("Ota käyttöön")).tap();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    private Locator point() {
        return desk.getByRole(AriaRole.COMBOBOX, named("Piste"));
    }

    private DeskCode codeFor(Runnable choosePoint) {
        desk.getByRole(AriaRole.BUTTON, named("Ota laite käyttöön")).click();
        choosePoint.run();
        assertThat(desk.getByRole(AriaRole.TEXTBOX, named("Nimi"))).hasValue(Pattern.compile(".+ 1"));
        assertThat(violations(desk)).isEmpty();
        desk.getByRole(AriaRole.BUTTON, named("Näytä koodi")).click();
        var picture = desk.getByRole(AriaRole.IMG, named("Osoite ja koodi QR-koodina"));
        assertThat(picture).isVisible();
        var bytes = desk.request()
                .get((String) picture.evaluate("picture => picture.src"))
                .body();
        assertThat(violations(desk)).isEmpty();
        var typed = desk.getByText(Pattern.compile("^[0-9A-Z]{4} [0-9A-Z]{4}$")).textContent();
        desk.getByRole(AriaRole.BUTTON, named("Sulje")).click();
        return new DeskCode(typed, new QrCodes().read(bytes).orElseThrow());
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}

package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.scan;
import static fi.jelppi.e2e.Touch.slowly;
import static fi.jelppi.e2e.Touch.tap;
import static fi.jelppi.e2e.Touch.violations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.MouseButton;
import fi.jelppi.shared.qr.QrCodes;
import fi.jelppi.testing.FakeCamera;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The touch screen of a kiosk without a connection, in a real browser on the production jar. */
@TestInstance(Lifecycle.PER_CLASS)
class TouchScreenIT {

    private static final int PEOPLE = 14;

    @SuppressWarnings("NullAway.Init")
    private Node kiosk;

    @SuppressWarnings("NullAway.Init")
    private Path film;

    @SuppressWarnings("NullAway.Init")
    private Iterator<String> texts;

    @SuppressWarnings("NullAway.Init")
    private Iterator<String> codes;

    @BeforeAll
    void startKiosk(@TempDir Path folder) throws IOException, InterruptedException {
        var seed = SeededKiosk.in(folder.resolve("kiosk"), PEOPLE);
        film = folder.resolve("camera.y4m");
        try (var camera = FakeCamera.filming(film)) {
            camera.nothing(FakeCamera.FRAMES_PER_SECOND)
                    .code(seed.texts().getFirst(), 4 * FakeCamera.FRAMES_PER_SECOND);
        }
        texts = seed.texts().stream().skip(1).limit(PEOPLE / 2 - 1).iterator();
        codes = seed.codes().stream().skip(PEOPLE / 2).iterator();
        kiosk = new Node("kiosk", folder.resolve("kiosk"));
        kiosk.start();
    }

    @AfterAll
    void stopKiosk() throws InterruptedException {
        kiosk.close();
    }

    @Test
    void codeHeldBeforeTheCameraTurnsTheScreenGreenWithoutATouch() {
        try (var browser = Browser.open(film)) {
            var page = visit(browser, "");
            assertThat(page.locator(".answer.good")).isVisible();
            assertThat(heading(page)).hasText("Tervetuloa!");
        }
    }

    @Test
    void machineWithoutACameraSaysSoAndTakesATypedCode() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            assertThat(page.getByText(Pattern.compile("Tässä laitteessa ei ole kameraa|Kameraa ei saa käyttää")))
                    .isVisible();
            tap(page, "Minulla on koodi");
            for (char key : codes.next().toCharArray()) {
                page.locator(".keypad")
                        .getByText(Character.toString(key), new Locator.GetByTextOptions().setExact(true))
                        .click();
            }
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void codeTypedOnAKeyboardNeedsNoFocus() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/code");
            page.keyboard().type(codes.next().toLowerCase(java.util.Locale.ROOT), slowly());
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void scannerOnTheKeyboardChecksIn() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin");
            scan(page, texts.next());
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void americanScannerChecksInOnAFinnishLayout() throws IOException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin");
            page.evaluate(script("finnish-scanner.js"), texts.next());
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void finnishScannerThatEndsNoLineChecksInOnAnAmericanLayout() throws IOException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin");
            page.evaluate(script("american-layout.js"), texts.next());
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void pageThatSaysGoodbyeAfterItsVisitOpensNoNewSession() throws IOException, InterruptedException {
        var goodbye = HttpRequest.newBuilder(
                        URI.create(kiosk.address() + "/VAADIN/push?v-r=push&v-uiId=0&X-Atmosphere-Transport=close"))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(goodbye, HttpResponse.BodyHandlers.discarding());
            Assertions.assertThat(answer.statusCode()).isEqualTo(204);
            Assertions.assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void answerLeavesHeaderAndFooterInSight() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/none");
            tap(page, "Laske minut mukaan");
            assertThat(heading(page)).isInViewport();
            assertThat(page.locator(".kiosk-header")).isInViewport();
            assertThat(page.locator(".kiosk-footer")).isInViewport();
        }
    }

    @Test
    void pictureOfAPassIsReadFromAFileAndOtherFilesAreExplained(@TempDir Path files) throws IOException {
        var picture = Files.write(files.resolve("pass.png"), new QrCodes().png(texts.next(), 500));
        var text = Files.writeString(files.resolve("text.png"), "not a picture");
        try (var browser = Browser.open(null)) {
            var page = coachMode(browser);
            tap(page, "Koodi kuvasta");
            page.locator("vaadin-upload input[type=file]").setInputFiles(text);
            assertThat(page.getByText("Tiedostosta ei löytynyt koodia.")).isVisible();
            page.locator("vaadin-upload input[type=file]").setInputFiles(picture);
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void firstPageLoadsWithoutAnErrorInTheConsole() {
        try (var browser = Browser.open(null)) {
            var errors = new ArrayList<String>();
            var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
            page.onConsoleMessage(message -> {
                if ("error".equals(message.type())) {
                    errors.add(message.text() + " " + message.location());
                }
            });
            page.navigate(kiosk.address());
            assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
            org.assertj.core.api.Assertions.assertThat(errors).isEmpty();
        }
    }

    /** With the strong palette at double size; {@link AccessIT} has the rest. */
    @ParameterizedTest
    @CsvSource({"1280, 800", "800, 1280"})
    void pagesOfThePointAndOfHelpKeepTheRulesAtTwiceTheSize(int width, int height) {
        try (var browser = Browser.open(null)) {
            var problems = new ArrayList<String>();
            var page = browser.page(width, height);
            for (var path : List.of("/point", "/help", "/help/call", "/help/lines", "/privacy")) {
                page.navigate(kiosk.address() + path);
                assertThat(page.locator("h1").first()).isVisible();
                page.evaluate("() => { document.documentElement.dataset.palette = 'high';"
                        + " document.documentElement.style.setProperty('--scale', '2'); }");
                problems.addAll(violations(page, path));
                problems.addAll(cut(page, path));
            }
            org.assertj.core.api.Assertions.assertThat(problems).isEmpty();
        }
    }

    /** Nobody scrolls sideways on a touch screen. */
    private static List<String> cut(Page page, String name) {
        var over = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return ((Number) over).intValue() > 0 ? List.of(name + ": " + over + " px wider than the screen") : List.of();
    }

    @Test
    void requestToBeCalledWaitsForAConnectionAndLeavesNothing() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            page.locator(".kiosk-footer").getByText("Pyydä apua").click();
            assertThat(page.locator(".help-page").getByText("Valmentaja Vuoma on paikalla klo 23.59 asti"))
                    .isVisible();
            tap(page, "Jätä soittopyyntö");
            page.getByLabel("Puhelinnumerosi").fill("040 123 4567");
            page.getByLabel("Etunimesi").fill("Aino");
            tap(page, "Lähetä pyyntö");
            assertThat(heading(page)).hasText("Soittopyyntösi on tallessa");
            assertThat(page.getByText("Odottaa yhteyttä.")).isVisible();
            org.assertj.core.api.Assertions.assertThat(violations(page, "call answer"))
                    .isEmpty();
            tap(page, "Valmis");
            assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
            page.goBack();
            assertThat(page.locator("body")).not().containsText("4567");
            assertThat(page.locator("body")).not().containsText("Soittopyyntösi");
        }
    }

    @Test
    void everyPageOfTheCoachKeepsTheRulesOfAccess() {
        try (var browser = Browser.open(null)) {
            var problems = new ArrayList<String>();
            var page = coachMode(browser);
            problems.addAll(violations(page, "list"));
            for (var name : List.of(
                    "Paperilista", "Koodi kuvasta", "Lähtötarkistus", "Kokeile laitteita", "Yhteys", "Asetukset")) {
                tap(page, name);
                assertThat(page.getByRole(AriaRole.HEADING, named(name))).isVisible();
                problems.addAll(violations(page, name));
            }
            org.assertj.core.api.Assertions.assertThat(problems).isEmpty();
        }
    }

    private Page coachMode(Browser browser) {
        var page = visit(browser, "/coach");
        page.keyboard().type(SeededKiosk.PIN, slowly());
        assertThat(page.getByRole(AriaRole.HEADING, named("Tänään paikalla"))).isVisible();
        return page;
    }

    @Test
    void footerStaysInSightWhenThePageIsLongerThanTheScreen() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            page.setViewportSize(Browser.LAPTOP_WIDTH, 520);
            assertThat(page.getByRole(AriaRole.BUTTON, named("Lopeta ja tyhjennä")))
                    .isInViewport();
        }
    }

    /** There is no link on the touch screen today; one that comes must not open a window with an address line. */
    @Test
    void linkOpensNoSecondWindow() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            page.evaluate(
                    "document.body.insertAdjacentHTML('afterbegin', '<a id=\"own\" href=\"/checkin\">linkki</a>')");
            var link = page.locator("#own");
            link.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
            link.click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.CONTROL)));
            link.click(new Locator.ClickOptions().setButton(MouseButton.MIDDLE));
            page.keyboard().press("Shift+Enter");
            page.waitForTimeout(500);
            Assertions.assertThat(page.context().pages()).hasSize(1);
            link.click();
            assertThat(page).hasURL(Pattern.compile("/checkin$"));
        }
    }

    @Test
    void halfReadCodeIsForgotten() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin");
            var text = texts.next();
            page.keyboard().type(text.substring(0, text.length() / 2));
            page.waitForTimeout(400);
            scan(page, text);
            assertThat(page.locator(".answer.good")).isVisible();
        }
    }

    @Test
    void visitorWithoutACodeIsCountedByOneTapAndMayTakeItBack() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            tap(page, "Ei koodia");
            tap(page, "Laske minut mukaan");
            assertThat(page.locator(".answer.good")).isVisible();
            tap(page, "Tämä oli vahinko, peru");
            assertThat(heading(page)).hasText("Peruttu");
        }
    }

    @Test
    void answerGivesWayByItselfAndTheNextVisitorIsGreetedInFinnish() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            tap(page, "English");
            tap(page, "No code");
            tap(page, "Count me in");
            assertThat(heading(page)).hasText("Welcome!");
            assertThat(page.locator(".answer"))
                    .hasCount(
                            0,
                            new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                                    .setTimeout(9000));
            assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
        }
    }

    @Test
    void coachGetsIntoTheListByKeyboardAlone() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            page.getByRole(AriaRole.BUTTON, button("Valmentaja")).focus();
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, named("Vain valmentajille")))
                    .isVisible();
            page.keyboard().type(SeededKiosk.PIN, slowly());
            assertThat(page.getByRole(AriaRole.HEADING, named("Tänään paikalla")))
                    .isVisible();
            page.getByLabel("Hae nimellä").focus();
            page.keyboard().type("008", slowly());
            assertThat(page.locator(".people li")).hasCount(1);
        }
    }

    @Test
    void endOfTheVisitLeavesNoSession() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            tap(page, "English");
            var before = page.context().cookies();
            tap(page, "Finish and clear");
            assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
            org.assertj.core.api.Assertions.assertThat(
                            page.context().cookies().stream().map(cookie -> cookie.value))
                    .doesNotContainAnyElementsOf(
                            before.stream().map(cookie -> cookie.value).toList());
        }
    }

    private Page visit(Browser browser, String path) {
        var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.navigate(kiosk.address() + path);
        assertThat(page.locator(".kiosk-footer")).isVisible();
        return page;
    }

    private static Locator heading(Page page) {
        return page.locator(".answer h1");
    }

    private static Page.GetByRoleOptions button(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words);
    }

    private static String script(String name) throws IOException {
        try (var script = TouchScreenIT.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IOException(name + " is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.button;
import static fi.jelppi.e2e.Touch.heading;
import static fi.jelppi.e2e.Touch.pressByKeys;
import static fi.jelppi.e2e.Touch.scan;
import static fi.jelppi.e2e.Touch.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody can use the touch screen: whatever they see, hear, reach and read, in a real browser on the production jar. */
@TestInstance(Lifecycle.PER_CLASS)
class AccessIT {

    private static final int PEOPLE = 8;
    private static final long LONG_IDLE_MS = 181_000;
    private static final List<String> PATHS = List.of(
            "",
            "/checkin",
            "/checkin/code",
            "/checkin/none",
            "/checkin/group",
            "/checkin/name",
            "/point",
            "/help",
            "/help/call",
            "/help/here",
            "/help/state",
            "/help/lines",
            "/jobs",
            "/guides",
            "/guides/library",
            "/training",
            "/privacy",
            "/access",
            "/coach");

    @SuppressWarnings("NullAway.Init")
    private Node kiosk;

    @SuppressWarnings("NullAway.Init")
    private Iterator<String> texts;

    @SuppressWarnings("NullAway.Init")
    private Iterator<String> codes;

    @BeforeAll
    void startKiosk(@TempDir Path folder) throws IOException, InterruptedException {
        var seed = SeededKiosk.in(folder.resolve("kiosk"), PEOPLE);
        texts = seed.texts().stream().limit(PEOPLE / 2).iterator();
        codes = seed.codes().stream().skip(PEOPLE / 2).iterator();
        kiosk = new Node("kiosk", folder.resolve("kiosk"));
        kiosk.start();
    }

    @AfterAll
    void stopKiosk() throws InterruptedException {
        kiosk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "fi-simple", "en", "ar"})
    void everyScreenKeepsTheRulesInEveryCompleteLanguage(String language) {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            speak(page, language);
            var problems = new ArrayList<String>();
            for (var path : PATHS) {
                page.navigate(kiosk.address() + path);
                assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
                problems.addAll(violations(page, path, language));
            }
            page.navigate(kiosk.address() + "/guides");
            page.locator(".guide-card").first().click();
            assertThat(page.locator(".guide-step h1")).isVisible();
            problems.addAll(violations(page, "guide", language));
            page.locator(".reading").click();
            problems.addAll(violations(page, "reading", language));
            page.locator(".languages").click();
            problems.addAll(violations(page, "languages", language));
            page.navigate(kiosk.address() + "/checkin/none");
            page.locator(".largest").click();
            assertThat(page.locator(".answer.good")).isVisible();
            problems.addAll(violations(page, "answer", language));
            assertThat(problems).isEmpty();
        }
    }

    /** Colours are the same in every language, so the strong palette is tried in one. */
    private static List<String> violations(Page page, String screen, String language) {
        var problems = new ArrayList<>(Touch.violations(page, screen));
        if (!language.equals("fi")) {
            return problems;
        }
        page.evaluate("document.documentElement.dataset.palette = 'high'");
        problems.addAll(Touch.violations(page, screen + " high"));
        page.evaluate("document.documentElement.dataset.palette = 'normal'");
        return problems;
    }

    @Test
    void wholeVisitByKeysAlone() {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            pressByKeys(page, "Teksti, värit ja ääni");
            pressByKeys(page, "Vahva kontrasti");
            page.keyboard().press("Escape");
            assertThat(button(page, "Teksti, värit ja ääni")).isFocused();
            pressByKeys(page, "Minulla on koodi");
            assertThat(heading(page, "Kirjoita koodisi")).isVisible();
            page.keyboard().type(codes.next(), Touch.slowly());
            assertThat(heading(page, "Tervetuloa!")).isVisible();
            pressByKeys(page, "Tämä oli vahinko, peru");
            assertThat(heading(page, "Peruttu")).isVisible();
            pressByKeys(page, "Lopeta ja tyhjennä");
            assertThat(heading(page, "Olen paikalla")).isVisible();
            assertThat(page.locator("html[data-palette=high]")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "800, 1280"})
    void wholeVisitWithTextOfTwiceTheSize(int width, int height) {
        try (var browser = Browser.open(null)) {
            var page = open(browser.page(width, height), "");
            tap(page, "Teksti, värit ja ääni");
            tap(page, "200 %");
            assertThat(button(page, "200 %")).hasAttribute("aria-pressed", "true");
            Touch.nothingIsCut(page);
            tap(page, "Sulje");
            Touch.nothingIsCut(page);
            open(page, "/access");
            Touch.nothingIsCut(page);
            tap(page, "Alkuun");
            tap(page, "Minulla on koodi");
            assertThat(heading(page, "Kirjoita koodisi")).isVisible();
            Touch.nothingIsCut(page);
            for (char key : codes.next().toCharArray()) {
                page.locator(".keypad")
                        .getByText(Character.toString(key), new Locator.GetByTextOptions().setExact(true))
                        .click();
            }
            assertThat(page.locator(".answer.good h1")).isVisible();
            Touch.nothingIsCut(page);
        }
    }

    @Test
    void wishesReachThePageAndEndWithTheVisit() {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            tap(page, "Teksti, värit ja ääni");
            for (var wish : List.of("150 %", "Vahva kontrasti", "Ei liikettä", "Ei ääniä")) {
                tap(page, wish);
                assertThat(button(page, wish)).hasAttribute("aria-pressed", "true");
            }
            tap(page, "Sulje");
            tap(page, "Ei koodia");
            assertThat(page.locator("html[data-palette=high][data-motion=none][data-sounds=off]"))
                    .hasCount(1);
            page.reload();
            assertThat(page.locator("html[data-palette=high][data-motion=none][data-sounds=off]"))
                    .hasCount(1);
            tap(page, "Lopeta ja tyhjennä");
            assertThat(heading(page, "Olen paikalla")).isVisible();
            assertThat(page.locator("html[data-palette=normal][data-motion=normal][data-sounds=normal]"))
                    .hasCount(1);
        }
    }

    /** The browser of a test has no voices; a hall's has those of the system. */
    @Test
    void machineWithoutAVoiceSaysSoInsteadOfStayingSilent() {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            tap(page, "Teksti, värit ja ääni");
            assertThat(page.getByText("Tässä laitteessa ei ole puheääntä suomeksi."))
                    .isVisible();
            assertThat(button(page, "Lue tämä näyttö ääneen")).isDisabled();
        }
    }

    @Test
    void nodeThatIsAwaySaysSoInPlainWordsAndComesBack() throws IOException, InterruptedException {
        try (var browser = Browser.open(null)) {
            // A page that asks the node for nothing by itself.
            var page = open(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT), "/checkin/none");
            page.evaluate("document.body.dataset.same = 'yes'");
            kiosk.kill();
            assertThat(page.getByText("Hetki vain, laite käynnistyy uudelleen."))
                    .isVisible();
            assertThat(page.locator("vaadin-connection-indicator")).isHidden();
            assertThat(page.locator("main[inert]")).hasCount(1);
            kiosk.start();
            assertThat(page.locator("body[data-same]")).hasCount(0);
            assertThat(page.locator("main[inert]")).hasCount(0);
            tap(page, "Meitä on useita");
            assertThat(heading(page, "Montako teitä on?")).isVisible();
        } finally {
            kiosk.close();
            kiosk.start();
        }
    }

    @Test
    void failureShowsTheNumberInTheLogAndWaysOn() throws IOException {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            tap(page, "Ei koodia");
            assertThat(heading(page, "Ei koodia? Ei haittaa.")).isVisible();
            fail(page);
            var number = page.locator(".error-number").textContent().replaceFirst("^Numero valmentajalle: ", "");
            assertThat(Files.readString(kiosk.log())).contains("error " + number + " on a touch screen");
            assertThat(Touch.violations(page, "trouble")).isEmpty();
            tap(page, "Yritä uudelleen");
            assertThat(page.locator(".answer")).hasCount(0);
            assertThat(heading(page, "Ei koodia? Ei haittaa.")).isVisible();
            fail(page);
            page.locator(".answer-actions").getByText("Pyydä apua").click();
            assertThat(heading(page, "Pyydä apua")).isVisible();
        }
    }

    /** A reading without its text is something that no scanner sends. */
    private static void fail(Page page) {
        page.evaluate("document.querySelector('wedge-scanner')"
                + ".dispatchEvent(new CustomEvent('code-read', { bubbles: true, detail: {} }))");
        assertThat(heading(page, "Jokin meni vikaan")).isVisible();
    }

    @Test
    void arabicRunsFromRightToLeftAndLastsForOneVisit() {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            speak(page, "ar");
            assertThat(page.locator("html[dir=rtl][lang=ar]")).hasCount(1);
            tap(page, "لا رمز لدي");
            tap(page, "احسبني");
            assertThat(heading(page, "مرحبًا بك!")).isVisible();
            tap(page, "إنهاء ومسح");
            assertThat(heading(page, "Olen paikalla")).isVisible();
            assertThat(page.locator("html[dir=ltr][lang=fi]")).hasCount(1);
        }
    }

    @Test
    void textThatALanguageLacksIsMarkedAsFinnish() {
        try (var browser = Browser.open(null)) {
            var page = landscape(browser);
            speak(page, "ar");
            assertThat(page.locator("foreign-text")).isHidden();
            page.navigate(kiosk.address() + "/coach");
            assertThat(page.getByText("Vain valmentajille")).hasAttribute("lang", "fi");
            assertThat(page.getByText("Vain valmentajille")).hasAttribute("dir", "ltr");
            assertThat(page.locator("foreign-text")).isVisible();
        }
    }

    @Test
    void touchLeavesTheScreenOfLongIdlenessAndPressesNothingBelow() {
        try (var browser = Browser.open(null)) {
            var page = idle(browser);
            var below = button(page, "Ei koodia").boundingBox();
            page.mouse().click(below.x + below.width / 2, below.y + below.height / 2);
            assertThat(page.locator("attract-screen")).isHidden();
            assertThat(heading(page, "Olen paikalla")).isVisible();
            tap(page, "Ei koodia");
            assertThat(heading(page, "Ei koodia? Ei haittaa.")).isVisible();
        }
    }

    @Test
    void scanChecksInThroughTheScreenOfLongIdleness() {
        try (var browser = Browser.open(null)) {
            var page = idle(browser);
            scan(page, texts.next());
            assertThat(page.locator(".answer.good")).isVisible();
            assertThat(page.locator("attract-screen")).isHidden();
        }
    }

    private Page idle(Browser browser) {
        var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.clock().install();
        open(page, "");
        assertThat(page.locator("attract-screen")).isHidden();
        page.clock().runFor(LONG_IDLE_MS);
        assertThat(page.locator("attract-screen")).isVisible();
        return page;
    }

    private static void speak(Page page, String language) {
        if (!"fi".equals(language)) {
            page.locator(".languages").click();
            page.locator(".language-panel [lang=" + language.split("-")[0] + "]")
                    .nth("fi-simple".equals(language) ? 1 : 0)
                    .click();
        }
        assertThat(page.locator("html[lang=" + language + "]")).hasCount(1);
    }

    private Page landscape(Browser browser) {
        return open(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT), "");
    }

    private Page open(Page page, String path) {
        page.navigate(kiosk.address() + path);
        assertThat(page.locator(".kiosk-footer")).isVisible();
        return page;
    }
}

package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every answer that a visitor can get, in the real browser: its colour and words, whether it fits, and the rules of access. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** In the page, because keys from outside come one by one, more slowly than any scanner's on a busy machine. */
    private static final String SCANNER = """
            text => [...text, 'Enter'].forEach(key =>
                document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true })))""";

    private static final Map<String, String> LANGUAGES = Map.of("fi", "Suomi", "simple", "Selkosuomi", "en", "English");

    /** Nothing of an answer lies outside of the window or is cut off. */
    private static final String FITS = """
            () => [...document.querySelectorAll('.answer h1, .answer p, .answer button')].every(part => {
                const box = part.getBoundingClientRect();
                return box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
                    && part.scrollWidth <= part.clientWidth + 1;
            })""";

    private final Map<String, Page> screens = new HashMap<>();
    Node kiosk;
    Node quiet;
    Browser browser;
    AnswerSeed seed;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException, InterruptedException {
        seed = AnswerSeed.busy(folder.resolve("busy"));
        kiosk = new Node("kiosk", folder.resolve("busy")).with("jelppi.zone", seed.zone());
        kiosk.start();
        var quietSeed = AnswerSeed.quiet(folder.resolve("quiet"));
        seed.addAll(quietSeed);
        quiet = new Node("kiosk", folder.resolve("quiet")).with("jelppi.zone", seed.zone());
        quiet.start();
        browser = Browser.open(null);
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        for (Node node : new Node[] {kiosk, quiet}) {
            if (node != null) {
                node.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "admitted, good, Tervetuloa!",
        "full, good, Tervetuloa!",
        "unconfirmed, good, Tervetuloa!",
        "left, good, Näkemiin!",
        "already, known, Käyntisi merkittiin jo klo",
        "wrong-event, other, Tämä koodi on toiseen tilaisuuteen",
        "other-event, other, Tämä koodi on toiseen tilaisuuteen",
        "cancelled, other, Tilaisuus on peruttu",
        "too-early, other, Tulit hyvissä ajoin",
        "over, other, Tilaisuus on päättynyt",
        "expired, bad, Koodi on vanhentunut",
        "revoked, bad, Koodi ei ole enää voimassa",
        "forged, bad, Koodi ei kelpaa",
        "unknown-key, other, Koodia ei voi nyt tarkistaa",
        "not-a-pass, other, Tämä ei ole Jelpin koodi",
        "nothing-on, other, Täällä ei ole nyt tilaisuutta",
        "too-early-day, other, Tilaisuus on toisena päivänä"
    })
    void eachCodeGetsItsAnswer(String outcome, String tone, String title) {
        Page page = screen(outcome, "fi", Browser.LAPTOP_WIDTH);
        scan(page, outcome);
        assertThat(page.locator(".answer." + tone + " h1")).containsText(title);
        assertThat(violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fi", "simple", "en"})
    void everyAnswerFitsOnAnUprightScreen(String language) {
        var cut = new ArrayList<String>();
        for (String outcome : seed.outcomes()) {
            Page page = screen(outcome, language, Browser.LAPTOP_HEIGHT);
            scan(page, outcome);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screenshots", "answer-" + outcome + "-" + language + ".png")));
            if (!(boolean) page.evaluate(FITS)) {
                cut.add(outcome);
            }
        }
        assertThat(cut).isEmpty();
    }

    @Test
    void eventForRegisteredPeopleTurnsAwayWhoeverHasNoCode() {
        try (Page page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            page.navigate(kiosk.address() + "/checkin/none");
            page.getByRole(AriaRole.BUTTON, named("Laske minut mukaan")).click();
            assertThat(page.locator(".answer.other h1")).hasText("Tähän tilaisuuteen tarvitaan koodi");
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "answer-no-walk-ins.png")));
        }
    }

    /** A scan follows a scan, as in a queue; the language is kept, for no answer has the time to end. */
    private Page screen(String outcome, String language, int width) {
        Node node = seed.isQuiet(outcome) ? quiet : kiosk;
        return screens.computeIfAbsent(node.address() + language + width, key -> {
            Page page = browser.page(width, Browser.LAPTOP_WIDTH + Browser.LAPTOP_HEIGHT - width);
            page.navigate(node.address() + "/checkin");
            choose(page, language);
            return page;
        });
    }

    private void scan(Page page, String outcome) {
        page.evaluate("() => document.querySelectorAll('.answer').forEach(answer => answer.dataset.before = 'true')");
        page.waitForFunction("() => document.querySelector('wedge-scanner') && customElements.get('wedge-scanner')");
        page.evaluate(SCANNER, seed.scan(outcome));
        assertThat(page.locator(".answer:not([data-before]) h1")).isVisible();
    }

    private static void choose(Page page, String language) {
        if (language.equals("fi")) {
            return;
        }
        page.getByRole(AriaRole.BUTTON, named("Kieli · Language")).click();
        page.getByRole(AriaRole.BUTTON, named(Objects.requireNonNull(LANGUAGES.get(language))))
                .first()
                .click();
        assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile(".*" + language));
        page.waitForFunction("() => Object.values(Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}

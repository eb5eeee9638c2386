package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;

/** What a person does at a touch screen, by what stands on it. */
final class Touch {

    /** The kiosk's texts keep 7:1, and the good habits are kept too. */
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final Duration REST = Duration.ofSeconds(10);
    private static final int MOST_STOPS = 60;
    private static final int MOST_HOLDS = 5;

    private Touch() {}

    static void tap(Page page, String words) {
        button(page, words).click();
    }

    static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    static Locator heading(Page page, String words) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Moves on by the Tab key until the button has the focus, and presses it. */
    static void pressByKeys(Page page, String words) {
        assertThat(button(page, words)).isVisible();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(button(page, words).evaluate("button => button === document.activeElement"))) {
                assertThat(page.locator(":focus-visible")).hasCount(1);
                page.keyboard().press("Enter");
                return;
            }
        }
        throw new AssertionError("no way to " + words + " by the Tab key");
    }

    /** As fast as a person, so that it is not taken for a scanner. */
    static Keyboard.TypeOptions slowly() {
        return new Keyboard.TypeOptions().setDelay(90);
    }

    /**
     * Types a code as a USB scanner does. The way to the browser is longer than a scanner's cable, so on a busy machine
     * the keys may come too slowly for a scanner; then the code is held up again, as a visitor would.
     */
    static void scan(Page page, String code) {
        for (int hold = 0; hold < MOST_HOLDS; hold++) {
            page.evaluate("""
                    code => {
                      window.codeWasRead = false;
                      document.addEventListener('code-read', (event) => {
                        window.codeWasRead ||= event.detail.readings.includes(code);
                      });
                    }
                    """, code);
            page.keyboard().type(code + "\n");
            if (Boolean.TRUE.equals(page.evaluate("window.codeWasRead"))) {
                return;
            }
        }
        throw new AssertionError("the scanner's keys were never taken for a code");
    }

    /** What axe finds against the rules, each with the name of the screen. */
    static List<String> violations(Page page, String screen) {
        assertThat(page.locator("h1").first()).isVisible();
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> screen + ": " + rule.getId() + " "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    /** Nothing is wider than its place: no text is cut, and no page must be moved sideways, once it has come to rest. */
    static void nothingIsCut(Page page) {
        await().pollInSameThread()
                .atMost(REST)
                .untilAsserted(() -> assertThat(cutTexts(page)).isEmpty());
    }

    @SuppressWarnings("unchecked")
    private static List<String> cutTexts(Page page) {
        return (List<String>) page.evaluate("""
                () => [document.documentElement, ...document.querySelectorAll('.kiosk :is(h1, h2, p, button, span)')]
                  .filter((part) => part.checkVisibility() && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1)
                  .map((part) => part.tagName + ' ' + part.textContent.slice(0, 40))
                """);
    }
}

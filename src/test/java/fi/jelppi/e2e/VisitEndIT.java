package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.heading;
import static fi.jelppi.e2e.Touch.scan;
import static fi.jelppi.e2e.Touch.slowly;
import static fi.jelppi.e2e.Touch.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Nothing of a visitor outlives the visit, on a kiosk without a connection, in a real browser on the production jar. */
@TestInstance(Lifecycle.PER_CLASS)
class VisitEndIT {

    private static final int PEOPLE = 6;
    private static final long STILL_MS = 61_000;
    private static final long WARNING_MS = 21_000;

    @SuppressWarnings("NullAway.Init")
    private Node kiosk;

    @SuppressWarnings("NullAway.Init")
    private Iterator<String> texts;

    @BeforeAll
    void startKiosk(@TempDir Path folder) throws IOException, InterruptedException {
        var seed = SeededKiosk.in(folder.resolve("kiosk"), PEOPLE);
        texts = seed.texts().iterator();
        kiosk = new Node("kiosk", folder.resolve("kiosk"));
        kiosk.start();
    }

    @AfterAll
    void stopKiosk() throws InterruptedException {
        kiosk.close();
    }

    @Test
    void whoIsStillIsAskedAndStaysByOneTap() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/name");
            page.clock().runFor(STILL_MS);
            assertThat(question(page)).isVisible();
            assertThat(page.getByText(Pattern.compile("Näyttö tyhjennetään \\d+ sekunnin kuluttua")))
                    .isVisible();
            tap(page, "Olen tässä");
            assertThat(question(page)).hasCount(0);
            page.clock().runFor(WARNING_MS);
            assertThat(heading(page, "Mikä on etunimesi?")).isVisible();
        }
    }

    @Test
    void screenThatNobodyAnswersLeavesNoTrace() throws IOException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            tap(page, "English");
            tap(page, "No code");
            Traces.leave(page);
            assertThat(Traces.of(page)).hasSize(7);
            page.clock().runFor(STILL_MS);
            page.clock().runFor(WARNING_MS);
            assertThat(start(page)).isVisible();
            assertThat(Traces.of(page)).isEmpty();
        }
    }

    @Test
    void buttonLeavesNoTraceAndTheKioskStaysWhatItWas() throws IOException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/none");
            var place = page.locator(".place").textContent();
            Traces.leave(page);
            var session = page.context().cookies().stream()
                    .map(cookie -> cookie.value)
                    .toList();
            tap(page, "Lopeta ja tyhjennä");
            assertThat(start(page)).isVisible();
            assertThat(Traces.of(page)).isEmpty();
            assertThat(page.context().cookies())
                    .extracting(cookie -> cookie.value)
                    .doesNotContainAnyElementsOf(session);
            assertThat(page.locator(".place")).hasText(place);
        }
    }

    @Test
    void goingBackShowsNothingOfBefore() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            var entries = page.evaluate("history.length");
            tap(page, "Valmentaja");
            assertThat(heading(page, "Vain valmentajille")).isVisible();
            page.keyboard().type(SeededKiosk.PIN, slowly());
            page.getByLabel("Hae nimellä").fill("Aino");
            tap(page, "Asetukset");
            assertThat(heading(page, "Asetukset")).isVisible();
            tap(page, "Lopeta ja tyhjennä");
            assertThat(start(page)).isVisible();
            assertThat(page.evaluate("history.length")).isEqualTo(entries);
            page.goBack();
            assertThat(page.url()).isEqualTo("about:blank");
            page.goForward();
            assertThat(start(page)).isVisible();
            assertThat(page.getByLabel("Hae nimellä")).hasCount(0);
        }
    }

    @Test
    void screenClearsItselfWhileTheNodeIsAwayAndComesBackByItself() throws IOException, InterruptedException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/none");
            Traces.leave(page);
            kiosk.kill();
            tap(page, "Lopeta ja tyhjennä");
            assertThat(page.getByText("Hetki vain, laite käynnistyy uudelleen."))
                    .isVisible();
            assertThat(page.locator(".kiosk")).hasCount(0);
            assertThat(Traces.of(page)).isEmpty();
            kiosk.start();
            assertThat(start(page)).isVisible();
        } finally {
            startAgain();
        }
    }

    @Test
    void leftScreenClearsItselfWhileTheNodeIsAway() throws IOException, InterruptedException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/none");
            Traces.leave(page);
            kiosk.kill();
            page.clock().runFor(STILL_MS);
            assertThat(question(page)).isVisible();
            page.clock().runFor(WARNING_MS);
            assertThat(page.getByText("Hetki vain, laite käynnistyy uudelleen."))
                    .isVisible();
            assertThat(Traces.of(page)).isEmpty();
            kiosk.start();
            assertThat(start(page)).isVisible();
        } finally {
            startAgain();
        }
    }

    @Test
    void pageThatOutlivedARestartOfTheNodeStartsAnewByItself() throws IOException, InterruptedException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "/checkin/none");
            tap(page, "English");
            assertThat(heading(page, "No code? No problem.")).isVisible();
            kiosk.kill();
            kiosk.start();
            assertThat(heading(page, "Ei koodia? Ei haittaa.")).isVisible();
        } finally {
            startAgain();
        }
    }

    @Test
    void scanIsAnsweredAlsoWhileTheQuestionStands() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            tap(page, "English");
            assertThat(heading(page, "I am here")).isVisible();
            page.clock().runFor(STILL_MS);
            assertThat(page.locator("dialog.idle-question")).isVisible();
            scan(page, texts.next());
            assertThat(page.locator(".answer.good")).isVisible();
            assertThat(page.locator("dialog.idle-question")).hasCount(0);
        }
    }

    @Test
    void startThatNobodyTouchedIsLeftInPeace() {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            page.evaluate("document.body.dataset.same = 'yes'");
            page.clock().runFor(10 * STILL_MS);
            assertThat(start(page)).isVisible();
            assertThat(question(page)).hasCount(0);
            assertThat(page.locator("body[data-same]")).hasCount(1);
        }
    }

    @Test
    void startThatSomebodyTouchedIsClearedWithoutAQuestion() throws IOException {
        try (var browser = Browser.open(null)) {
            var page = visit(browser, "");
            tap(page, "Ei koodia");
            tap(page, "Alkuun");
            Traces.leave(page);
            page.evaluate("document.body.dataset.same = 'yes'");
            page.clock().runFor(STILL_MS);
            assertThat(page.locator("body[data-same]")).hasCount(0);
            assertThat(start(page)).isVisible();
            assertThat(Traces.of(page)).isEmpty();
        }
    }

    private void startAgain() throws IOException, InterruptedException {
        kiosk.close();
        kiosk.start();
    }

    private Page visit(Browser browser, String path) {
        var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.clock().install();
        page.navigate(kiosk.address() + path);
        assertThat(page.locator(".kiosk-footer")).isVisible();
        return page;
    }

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Oletko vielä siinä?"));
    }

    private static Locator start(Page page) {
        return heading(page, "Olen paikalla");
    }
}

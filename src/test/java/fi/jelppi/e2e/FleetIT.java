package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.heading;
import static fi.jelppi.e2e.Touch.scan;
import static fi.jelppi.e2e.Touch.slowly;
import static fi.jelppi.e2e.Touch.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the desk tells a kiosk: a message, closing and opening, a restart; also while the kiosk is away. And what a kiosk that
 * travels tells the desk.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FleetIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String SECRET = "Kahvitarjoilu <b>klo 14</b>";

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private Page desk;

    @SuppressWarnings("NullAway.Init")
    private Page kiosk;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        hall = new Hall(folder, Map.of());
        browser = Browser.open(null);
        desk = browser.page(1280, 800);
        desk.navigate(hall.central.address() + "/desk");
        desk.locator("#username").fill("admin");
        desk.locator("#password").fill(hall.login("admin"));
        desk.locator("button[type=submit]").click();
        desk.getByRole(AriaRole.LINK, named("^Laitteet$")).click();
        assertThat(desk.locator("vaadin-grid")).isVisible();
        assertThat(violations(desk)).isEmpty();
        desk.locator("vaadin-grid a").first().click();
        assertThat(desk.getByRole(AriaRole.HEADING, named("^Viesti näytölle$"))).isVisible();
        kiosk = browser.page(1280, 800);
        kiosk.navigate(hall.kiosk.address());
        assertThat(kiosk.locator(".hero")).isVisible();
    }

    @AfterAll
    void close() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (hall != null) {
            hall.close();
        }
    }

    @Test
    @Order(1)
    void aMessageStandsOnTheScreenAsItWasWrittenUntilItIsTakenOff() {
        write(SECRET);
        assertThat(kiosk.locator(".hall-notice")).containsText(SECRET);
        assertThat(kiosk.locator(".hall-notice b")).hasCount(0);
        assertThat(newest()).containsText("Näkyy laitteella");
        assertThat(violations(kiosk)).isEmpty();
        assertThat(violations(desk)).isEmpty();
        press("^Ota pois näytöltä$");
        assertThat(kiosk.locator(".hall-notice")).isHidden();
        assertThat(newest()).containsText("Otettu pois");
    }

    @Test
    @Order(2)
    void aClosedKioskShowsOnePageAlsoAfterARestartAndOpensAgain() throws Exception {
        press("^Lukitse laite$");
        confirm("^Lukitse laite$");
        assertThat(closed()).isVisible();
        assertThat(newest()).containsText("Tehty");
        assertThat(violations(kiosk)).isEmpty();
        try (Page other = browser.page(800, 1280)) {
            other.navigate(hall.kiosk.address() + "/checkin/code");
            assertThat(other.getByRole(AriaRole.HEADING, named("^Suljettu toistaiseksi$")))
                    .isVisible();
            other.getByRole(AriaRole.BUTTON, named("^Valmentaja")).click();
            assertThat(other.locator(".pin-page")).isVisible();
        }
        hall.kiosk.stop();
        hall.kiosk.start();
        kiosk.navigate(hall.kiosk.address());
        assertThat(closed()).isVisible();
        press("^Avaa lukitus$");
        assertThat(kiosk.locator(".hero")).isVisible();
        assertThat(desk.getByRole(AriaRole.BUTTON, named("^Lukitse laite$"))).isVisible();
    }

    @Test
    @Order(3)
    void whatWasSentWhileTheKioskWasAwayIsThereWhenItIsBack() throws Exception {
        hall.kiosk.stop();
        write("Piste on auki viiteen");
        assertThat(newest()).containsText("Odottaa laitetta");
        hall.kiosk.supervised().start();
        kiosk.navigate(hall.kiosk.address());
        assertThat(kiosk.locator(".hall-notice")).containsText("Piste on auki viiteen");
        assertThat(newest()).containsText("Näkyy laitteella");
    }

    @Test
    @Order(4)
    void aRestartEndsTheNodeInOrderAndIsAnsweredWhenItIsUpAgain() throws Exception {
        press("^Käynnistä uudelleen$");
        confirm("^Käynnistä uudelleen$");
        assertThat(newest()).containsText("Laite on saanut sen");
        assertThat(hall.kiosk.awaitEnd()).isZero();
        hall.kiosk.start();
        assertThat(newest()).containsText("Tehty");
        kiosk.navigate(hall.kiosk.address());
        assertThat(kiosk.locator(".hall-notice")).containsText("Piste on auki viiteen");
    }

    @Test
    @Order(5)
    void nothingThatWasWrittenStandsInALog() throws IOException {
        for (var node : List.of(hall.central, hall.kiosk)) {
            assertThat(Files.readString(node.log()))
                    .doesNotContain("Kahvitarjoilu")
                    .doesNotContain("auki viiteen");
        }
    }

    @Test
    @Order(6)
    void deskAndKioskKnowTheNewPlaceAndTheOldOnesPassesAreOfAnotherPlace() {
        try (var page = coachMode()) {
            assertThat(violations(page)).isEmpty();
            moveTo(page, "Muurolan JELPPI");
            assertThat(violations(page)).isEmpty();
        }
        assertThat(kiosksAtTheDesk("Muurola")).isVisible();
        try (var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            page.navigate(hall.kiosk.address());
            assertThat(page.locator(".place")).hasText("Muurolan JELPPI");
            scan(page, hall.passes().getFirst());
            assertThat(page.locator(".answer.other h1")).hasText("Tämä koodi on toiseen tilaisuuteen");
        }
    }

    @Test
    @Order(7)
    void withoutANetworkThePlaceChangesAtOnceAndCentralLearnsItLater() throws Exception {
        hall.central.stop();
        try (var page = coachMode()) {
            moveTo(page, "Sinetän JELPPI");
            tap(page, "Selvä");
            assertThat(page.getByText("Palvelin ei vielä tiedä paikkaa.")).isVisible();
        }
        hall.kiosk.stop();
        hall.kiosk.start();
        try (var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            page.navigate(hall.kiosk.address());
            assertThat(page.locator(".place")).hasText("Sinetän JELPPI");
            hall.central.start();
            assertThat(page.locator(".event-today")).containsText("Avoimet ovet ja neuvontaa");
            scan(page, hall.passes().getFirst());
            assertThat(page.locator(".answer.good h1")).hasText("Tervetuloa!");
        }
    }

    private Page coachMode() {
        var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.navigate(hall.kiosk.address() + "/coach");
        assertThat(heading(page, "Vain valmentajille")).isVisible();
        page.keyboard().type(hall.login("pin"), slowly());
        assertThat(heading(page, "Tänään paikalla")).isVisible();
        tap(page, "Missä olemme tänään?");
        assertThat(heading(page, "Missä olemme tänään?")).isVisible();
        return page;
    }

    private static void moveTo(Page page, String place) {
        tap(page, place);
        tap(page, "Vaihda paikka");
        assertThat(page.getByRole(AriaRole.HEADING, named("^Paikka on nyt " + place)))
                .isVisible();
    }

    private Locator kiosksAtTheDesk(String place) {
        desk.getByRole(AriaRole.LINK, named("^Laitteet$")).first().click();
        return desk.locator("vaadin-grid-cell-content").getByText(place).first();
    }

    private void write(String text) {
        desk.getByLabel("Viesti", new Page.GetByLabelOptions().setExact(true)).fill(text);
        press("^Lähetä näytölle$");
    }

    private void press(String words) {
        desk.getByRole(AriaRole.BUTTON, named(words)).click();
    }

    private void confirm(String words) {
        desk.locator("vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile(words)))
                .click();
    }

    private Locator newest() {
        return desk.locator(".command-list li").first();
    }

    private Locator closed() {
        return kiosk.locator(".closed-page");
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(words));
    }
}

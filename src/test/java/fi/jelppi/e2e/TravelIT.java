package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.heading;
import static fi.jelppi.e2e.Touch.scan;
import static fi.jelppi.e2e.Touch.slowly;
import static fi.jelppi.e2e.Touch.tap;
import static fi.jelppi.e2e.Touch.violations;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A kiosk that travels: the coach says where it is, with a network and without. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TravelIT {

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private Page desk;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        hall = new Hall(folder, Map.of());
        browser = Browser.open(null);
        desk = browser.page(1280, 800);
        desk.navigate(hall.central.address() + "/desk");
        desk.locator("#username").fill("admin");
        desk.locator("#password").fill(hall.login("admin"));
        desk.locator("button[type=submit]").click();
        assertThat(desk.getByRole(AriaRole.LINK, named("^Laitteet$"))).isVisible();
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
    void deskAndKioskKnowTheNewPlaceAndTheOldOnesPassesAreOfAnotherPlace() {
        try (var page = coachMode()) {
            Assertions.assertThat(violations(page, "place")).isEmpty();
            moveTo(page, "Muurolan JELPPI");
            Assertions.assertThat(violations(page, "place")).isEmpty();
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
    @Order(2)
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
        desk.getByRole(AriaRole.LINK, named("^Laitteet$")).click();
        return desk.locator("vaadin-grid-cell-content").getByText(place).first();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(words));
    }
}

package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * From a visitor who asks to be called in the hall to the coach who calls from the desk, and the desk's pages for both; and a
 * touch screen as the desk shows it to whoever writes a guide.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CallBackIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String NUMBER = "040 123 4567";

    /** Of the page in a frame. */
    private static final String SIZE =
            "frame => `${frame.contentWindow.innerWidth} x ${frame.contentWindow.innerHeight}`";

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private Page desk;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        hall = new Hall(folder, Map.of());
        browser = Browser.open(null);
        desk = logIn();
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
    void reachesTheDeskWithoutAReloadAndTheVisitorSeesIt() {
        assertThat(desk.getByText("Kukaan ei odota soittoa")).isVisible();
        try (Page kiosk = browser.page(1280, 800)) {
            kiosk.navigate(hall.kiosk.address());
            assertThat(kiosk.locator(".help-tile")).containsText("Ville on paikalla");
            ask(kiosk, "Aino");
            assertThat(kiosk.getByText("Välitetty valmentajille.")).isVisible();
            var code = kiosk.locator(".answer p").first().textContent().replaceFirst("^Koodisi on (....).*$", "$1");
            var row = desk.locator(".call-row").filter(withText(code));
            assertThat(row).containsText(NUMBER);
            assertThat(row).containsText("Aino");
        }
    }

    @Test
    @Order(2)
    void leavesTheListWhenTheCoachHasCalled() {
        desk.getByRole(AriaRole.BUTTON, named("^Hoidettu")).first().click();
        assertThat(desk.getByText("Kukaan ei odota soittoa")).isVisible();
        assertThat(desk.getByRole(AriaRole.BUTTON, named("^Palauta avoimeksi"))).isVisible();
    }

    @Test
    @Order(3)
    void waitsWhileCentralIsAwayAndArrivesAfterwards() throws Exception {
        hall.central.stop();
        try (Page kiosk = browser.page(1280, 800)) {
            kiosk.navigate(hall.kiosk.address());
            ask(kiosk, "Eero");
            assertThat(kiosk.getByText("Odottaa yhteyttä.")).isVisible();
            kiosk.getByRole(AriaRole.BUTTON, named("^Valmis$")).click();
            assertThat(kiosk.locator(".help-tile")).isVisible();
            assertThat(kiosk.locator(".answer")).hasCount(0);
        } finally {
            hall.central.start();
        }
        desk.close();
        desk = logIn();
        assertThat(desk.locator(".call-row").filter(withText("Eero"))).isVisible();
    }

    @Test
    @Order(4)
    void whatTheDeskTellsOfThePointReachesTheHall() {
        desk.navigate(hall.central.address() + "/desk/hours");
        desk.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Piste"))
                .fill("Sinettä");
        desk.locator("vaadin-combo-box-item").getByText("Sinettä").click();
        assertThat(desk).hasURL(Pattern.compile(".*/desk/hours/.+"));
        desk.getByRole(AriaRole.BUTTON, named("^Muuta yhteystietoja$")).click();
        desk.getByLabel("Kenen numero").nth(1).fill("Kylätoimisto");
        desk.getByLabel("Puhelinnumero", new Page.GetByLabelOptions().setExact(true))
                .nth(1)
                .fill("040 000 0009");
        desk.getByRole(AriaRole.BUTTON, named("^Tallenna$")).click();
        assertThat(desk.getByText("Kylätoimisto · 040 000 0009")).isVisible();
        try (Page kiosk = browser.page(1280, 800)) {
            kiosk.navigate(hall.kiosk.address() + "/point");
            kiosk.waitForCondition(() -> {
                kiosk.reload();
                kiosk.locator(".point-page h1").waitFor();
                return kiosk.getByText("040 000 0009").count() == 1;
            });
            kiosk.navigate(hall.kiosk.address() + "/help/lines");
            assertThat(kiosk.getByText("080 005 005")).isVisible();
        }
    }

    @Test
    @Order(5)
    void pagesOfTheDeskHaveNoAccessibilityViolations() {
        var problems = new ArrayList<String>();
        for (String path : List.of("/desk/calls", "/desk/hours", "/desk/support-lines", "/desk/privacy", "/desk")) {
            desk.navigate(hall.central.address() + path);
            assertThat(desk.getByRole(AriaRole.HEADING).first()).isVisible();
            new AxeBuilder(desk)
                    .withTags(WCAG_22_AA)
                    .analyze()
                    .getViolations()
                    .forEach(rule -> problems.add(path + ": " + rule.getId() + " "
                            + rule.getNodes().getFirst().getTarget()));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    @Order(6)
    void whoeverWritesAGuideSeesItAsOnATouchScreen() {
        desk.navigate(hall.central.address() + "/desk/guides/edit/tax-card");
        var preview = desk.locator("kiosk-screen");
        var screen = preview.locator("iframe[sandbox='allow-same-origin']");
        var page = screen.contentFrame();
        var step = page.locator(".guide-step h1");
        assertThat(step).isVisible();
        assertThat(screen.evaluate(SIZE)).isEqualTo("1280 x 800");
        var text = desk.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Suomi").setExact(true));
        text.fill(text.inputValue().replaceFirst("(?m)^## [^{]+", "## Kirjoitettu otsikko "));
        assertThat(step).hasText("Kirjoitettu otsikko");
        desk.getByLabel("Pystyssä oleva näyttö").check();
        assertThat(preview).hasAttribute("posture", "upright");
        assertThat(screen.evaluate(SIZE)).isEqualTo("800 x 1280");
        desk.getByLabel("Vahva kontrasti").check();
        assertThat(page.locator("html")).hasAttribute("data-palette", "high");
        assertThat(page.locator("button:not([aria-disabled]), a[href]")).hasCount(0);
        page.locator(".guide-ways button").last().click(new Locator.ClickOptions().setForce(true));
        page.locator(".home-button").click(new Locator.ClickOptions().setForce(true));
        assertThat(step).hasText("Kirjoitettu otsikko");
        assertThat(desk).hasURL(Pattern.compile(".*/desk/guides/edit/tax-card"));
        desk.locator(".guide-preview-rows vaadin-button:not([disabled])").last().focus();
        desk.keyboard().press("Tab");
        assertThat(page.locator("body")).isFocused();
        assertThat(screen).hasAttribute("title", "Opas kosketusnäytöllä");
        // No script runs in the frame, so its page is looked at as a copy.
        assertThat(new AxeBuilder(desk)
                        .withTags(WCAG_22_AA)
                        .exclude("kiosk-screen")
                        .analyze()
                        .getViolations())
                .isEmpty();
        try (Page copy = browser.page(Browser.LAPTOP_HEIGHT, Browser.LAPTOP_WIDTH)) {
            copy.setContent((String) page.locator("html").evaluate("page => page.outerHTML"));
            assertThat(Touch.violations(copy, "preview")).isEmpty();
        }
    }

    @Test
    @Order(7)
    void logsCarryNeitherNamesNorNumbers() throws IOException {
        var logs = Files.readString(hall.central.log()) + Files.readString(hall.kiosk.log());
        assertThat(logs)
                .isNotEmpty()
                .doesNotContain("123 4567")
                .doesNotContain("Aino")
                .doesNotContain("Eero");
    }

    private static void ask(Page kiosk, String name) {
        kiosk.locator(".help-tile").click();
        kiosk.getByRole(AriaRole.BUTTON, named("^Jätä soittopyyntö$")).click();
        kiosk.getByLabel("Puhelinnumerosi").fill(NUMBER);
        kiosk.getByLabel("Etunimesi").fill(name);
        kiosk.getByRole(AriaRole.BUTTON, named("^Lähetä pyyntö$")).click();
        assertThat(kiosk.locator(".answer.good")).isVisible();
    }

    private Page logIn() {
        var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.navigate(hall.central.address() + "/desk/calls");
        page.locator("#username").fill("koordinaattori");
        page.locator("#password").fill(hall.login("koordinaattori"));
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/desk.*"));
        page.navigate(hall.central.address() + "/desk/calls");
        return page;
    }

    private static Page.GetByRoleOptions named(String pattern) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(pattern));
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

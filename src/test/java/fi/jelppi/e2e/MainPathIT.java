package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import fi.jelppi.shared.qr.QrCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The main job on real input: a code before a camera, a green screen, the visit on the coach's screen at central. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainPathIT {

    private static final Logger LOG = LoggerFactory.getLogger(MainPathIT.class);
    private static final double TRY_MS = 8_000;
    private static final int TRIES = 4;
    /** All keys in one task of the browser: as fast as a scanner, however busy the machine is. */
    private static final String FAST_KEYS = """
            code => {
              for (const key of [...code, 'Enter']) {
                for (const kind of ['keydown', 'keyup']) {
                  document.body.dispatchEvent(
                      new KeyboardEvent(kind, { key, bubbles: true, cancelable: true, composed: true }));
                }
              }
            }""";

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String WALL_CARD = ".wall-card:not([hidden])";
    private static final long WALL_TURNS_MS = 15_000;
    private static final long WALL_FETCHES_MS = 300_000;
    private static final String WELCOME = "Tervetuloa!";

    Hall hall;
    Browser screen;
    Browser laptop;
    List<String> passes;
    Page desk;

    Map<String, Object> database() {
        return Map.of();
    }

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        hall = new Hall(folder, database());
        passes = hall.passes();
        screen = Browser.open(hall.film(passes.getFirst()));
        laptop = Browser.open(null);
        desk = logIn();
    }

    @AfterAll
    void close() throws InterruptedException {
        if (laptop != null) {
            laptop.close();
        }
        if (screen != null) {
            screen.close();
        }
        if (hall != null) {
            hall.close();
        }
    }

    private Page logIn() {
        var page = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.navigate(hall.central.address() + "/desk/attendance");
        page.locator("#username").fill("valmentaja");
        page.locator("#password").fill(hall.login("valmentaja"));
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/desk.*"));
        page.navigate(hall.central.address() + "/desk/attendance");
        return page;
    }

    @Test
    @Order(1)
    void showsTheVisitOnTheCoachsScreenWithoutReload() {
        visitors(0);
        try (Page kiosk = checkInPage()) {
            answers(kiosk, WELCOME);
            picture(kiosk, "kiosk-welcome");
        }
        visitors(1);
        picture(desk, "desk-attendance");
    }

    @Test
    @Order(2)
    void answersWhenSomebodyIsHereAlready() {
        try (Page kiosk = checkInPage()) {
            scan(kiosk, passes.getFirst(), "Käyntisi merkittiin jo");
        }
    }

    @Test
    @Order(3)
    void countsEachOnceWhenCentralWasAway() throws Exception {
        try (Page wall = jobWall()) {
            hall.central.stop();
            try {
                for (String pass : passes.subList(1, 6)) {
                    checkIn(pass);
                }
                findsJobs();
                wall.clock().runFor(WALL_FETCHES_MS);
                turnsOnceRound(wall);
            } finally {
                hall.central.start();
            }
        }
        desk.close();
        desk = logIn();
        visitors(6);
    }

    /** The hall's television, whose time goes by hand; each of its codes is read while central is there. */
    private Page jobWall() {
        var wall = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        wall.clock().install(new Clock.InstallOptions().setTime(0));
        wall.clock().pauseAt(1_000);
        wall.navigate(hall.central.address() + "/jobs/wall?kind=volunteer");
        assertThat(wall.locator(".wall-where")).hasText(Pattern.compile("^1 / "));
        turnsOnceRound(wall);
        return wall;
    }

    /** One vacancy at a time, every one of them with a code that a telephone reads, and then the first again. */
    private static void turnsOnceRound(Page wall) {
        int cards = wall.locator(".wall-card").count();
        var where = wall.locator(".wall-where").textContent();
        var codes = new HashSet<String>();
        for (int turn = 0; turn < cards; turn++) {
            codes.add(new QrCodes()
                    .read(wall.locator(WALL_CARD + " img").screenshot())
                    .orElseThrow());
            wall.clock().runFor(WALL_TURNS_MS);
        }
        assertThat(cards).isGreaterThan(1);
        assertThat(codes).hasSize(cards).allMatch(code -> code.contains("/jobs/open/"));
        assertThat(wall.locator(".wall-where")).hasText(where);
    }

    /** Also while central is away: the hall has its own copy. */
    private void findsJobs() {
        try (Page kiosk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            kiosk.navigate(hall.kiosk.address() + "/jobs");
            button(kiosk, Pattern.compile("^Kesätyötä")).click();
            button(kiosk, Pattern.compile("^En halua kertoa$")).click();
            assertThat(kiosk.locator(".job-card").first()).containsText("Sinettä");
        }
    }

    @Test
    @Order(4)
    void keepsWhatWasGreenThroughAKill() throws Exception {
        checkIn(passes.get(6));
        hall.kiosk.kill();
        hall.kiosk.start();
        visitors(7);
        try (Page kiosk = checkInPage()) {
            scan(kiosk, passes.get(6), "Käyntisi merkittiin jo");
        }
        visitors(7);
    }

    @Test
    @Order(5)
    void kioskStopsInOrderUnderAnOpenScreen() throws Exception {
        try (Page kiosk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            kiosk.navigate(hall.kiosk.address());
            assertThat(kiosk.getByRole(AriaRole.MAIN).first()).isVisible();
            long before = Files.size(hall.kiosk.log());
            hall.kiosk.stop();
            assertThat(Files.readString(hall.kiosk.log()).substring((int) before))
                    .doesNotContain(" ERROR ");
        } finally {
            hall.kiosk.start();
        }
    }

    @Test
    @Order(6)
    void clearsTheScreenAfterAVisitorWhoHasGone() {
        try (Page kiosk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            kiosk.clock().install();
            kiosk.navigate(hall.kiosk.address() + "/checkin/none");
            kiosk.getByRole(AriaRole.BUTTON, named("English")).click();
            assertThat(kiosk.getByRole(AriaRole.HEADING, heading("No code"))).isVisible();
            kiosk.clock().fastForward(61_000);
            assertThat(kiosk.getByRole(AriaRole.DIALOG)).containsText("Are you still there?");
            picture(kiosk, "kiosk-idle");
            kiosk.getByRole(AriaRole.BUTTON, named("I am here")).click();
            assertThat(kiosk.getByRole(AriaRole.DIALOG)).isHidden();
            kiosk.clock().fastForward(61_000);
            kiosk.clock().runFor(21_000);
            assertThat(kiosk).hasURL(hall.kiosk.address() + "/");
            assertThat(kiosk.locator("html")).hasAttribute("lang", "fi");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String part) {
        return new Page.GetByRoleOptions().setName(part);
    }

    @Test
    @Order(7)
    void screensHaveNoAccessibilityViolations() {
        var problems = new ArrayList<String>();
        try (Page kiosk = screen.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            for (String path : List.of("/", "/checkin")) {
                kiosk.navigate(hall.kiosk.address() + path);
                assertThat(kiosk.getByRole(AriaRole.MAIN).first()).isVisible();
                problems.addAll(violations(kiosk, "kiosk" + path));
                picture(kiosk, "kiosk" + path.replace('/', '-'));
            }
        }
        for (String path : List.of("/desk", "/desk/attendance")) {
            desk.navigate(hall.central.address() + path);
            assertThat(desk.getByRole(AriaRole.HEADING).first()).isVisible();
            problems.addAll(violations(desk, path));
            picture(desk, path.substring(1).replace('/', '-'));
        }
        assertThat(problems).isEmpty();
    }

    @Test
    @Order(8)
    void logsCarryNoPersonalData() throws IOException, InterruptedException {
        var broken =
                Http.form(hall.central.address() + "/t/" + UUID.randomUUID(), "given=Hilkka&family=Salainen%E4inen");
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.body()).contains("ei voi lukea");
        assertThat(Http.get(hall.central.address() + "/t?email=salainen@example.org%E4")
                        .statusCode())
                .isEqualTo(400);
        var families = Files.readAllLines(Path.of("src/main/resources/demo/family-names.txt"));
        var logs = Files.readString(hall.central.log()) + Files.readString(hall.kiosk.log());
        assertThat(logs).isNotEmpty().doesNotContain("JP1:").doesNotContain("@jelppi.example");
        assertThat(logs).doesNotContainIgnoringCase("salainen").doesNotContain("InvalidParameterException");
        assertThat(logs).doesNotContain(families.toArray(String[]::new));
        assertThat(logs).doesNotContain(hall.login("valmentaja")).doesNotContain(hall.login("pin"));
    }

    @Test
    @Order(8)
    void everyPageForbidsFramesAndForeignScripts() throws IOException, InterruptedException {
        for (var page :
                List.of(hall.kiosk.address() + "/", hall.central.address() + "/", hall.central.address() + "/login")) {
            var headers = Http.get(page).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse("none"))
                    .as(page)
                    .contains("default-src 'self'")
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(page).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(page).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse("none"))
                    .as(page)
                    .contains("geolocation=()");
        }
    }

    @Test
    @Order(8)
    void coachsMarkInTheHallReachesTheDeskAndSoDoesItsCorrection() {
        desk.navigate(hall.central.address() + "/desk/attendance");
        visitors(7);
        try (Page kiosk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            enterCoachMode(kiosk);
            var mark = button(kiosk, Pattern.compile("^Merkitse paikalle: ")).first();
            var name = mark.getAttribute("aria-label").replaceFirst("^.*: ", "");
            mark.click();
            assertThat(kiosk.getByText(name + " on merkitty paikalle.")).isVisible();
            visitors(8);
            kiosk.getByRole(AriaRole.BUTTON, named("Korjaa: " + name)).first().click();
            button(kiosk, Pattern.compile("^Käynti merkittiin vahingossa$")).click();
            button(kiosk, Pattern.compile("^Väärä henkilö$")).click();
            visitors(7);
        }
    }

    @Test
    @Order(8)
    void vacancyWrittenAtTheDeskIsFoundInTheHallAndTakenAlong() {
        writeVacancy();
        var problems = new ArrayList<String>();
        try (Page kiosk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            kiosk.navigate(hall.kiosk.address() + "/jobs");
            problems.addAll(Touch.violations(kiosk, "want"));
            button(kiosk, Pattern.compile("^Työtä läheltä")).click();
            button(kiosk, Pattern.compile("^Rajaa$")).click();
            kiosk.locator(".refine-sheet input").fill("torvisoittajia");
            assertThat(kiosk.locator(".refine-sheet")).containsText("1 paikka");
            problems.addAll(Touch.violations(kiosk, "refine"));
            button(kiosk, Pattern.compile("^Näytä paikat$")).click();
            assertThat(kiosk.locator(".job-card")).hasCount(1);
            assertThat(kiosk.locator(".job-card")).containsText("Torvisoittaja");
            problems.addAll(Touch.violations(kiosk, "list"));
            button(kiosk, Pattern.compile("^Katso: Torvisoittaja$")).click();
            assertThat(kiosk.getByText("040 765 4321")).isVisible();
            problems.addAll(Touch.violations(kiosk, "job"));
            picture(kiosk, "kiosk-job");
            button(kiosk, Pattern.compile("^Lisää omaan listaan$")).click();
            button(kiosk, Pattern.compile("^Omaan listaan$")).click();
            assertThat(kiosk.locator(".own-row")).containsText("Torvisoittaja");
            problems.addAll(Touch.violations(kiosk, "own"));
        }
        assertThat(problems).isEmpty();
    }

    private void writeVacancy() {
        desk.navigate(hall.central.address() + "/desk/jobs");
        desk.getByRole(AriaRole.BUTTON, named("Lisää työpaikka")).click();
        var form = desk.locator("vaadin-dialog");
        form.locator("vaadin-select").first().click();
        desk.getByRole(AriaRole.OPTION, named("Työpaikka")).click();
        form.getByLabel("Otsikko").fill("Torvisoittaja");
        form.getByLabel("Työnantaja", new Locator.GetByLabelOptions().setExact(true))
                .fill("Sinetän torvet ry");
        form.locator("vaadin-combo-box input").fill("Sinettä");
        desk.keyboard().press("Enter");
        form.getByLabel("Kerro työstä").fill("Soitat kylän juhlissa.");
        form.getByLabel("Puhelin").fill("040 765 4321");
        desk.getByRole(AriaRole.BUTTON, named("Tallenna")).click();
        assertThat(desk.getByText("Torvisoittaja").first()).isVisible();
    }

    private void enterCoachMode(Page kiosk) {
        kiosk.navigate(hall.kiosk.address() + "/coach");
        for (char digit : hall.login("pin").toCharArray()) {
            button(kiosk, Pattern.compile("^" + digit + "$")).click();
        }
        assertThat(kiosk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tänään paikalla")))
                .isVisible();
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Page checkInPage() {
        var page = screen.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.navigate(hall.kiosk.address() + "/checkin");
        return page;
    }

    private void checkIn(String pass) {
        // Without a camera, so that only this code is read.
        try (Page kiosk = laptop.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT)) {
            kiosk.navigate(hall.kiosk.address() + "/checkin");
            assertThat(kiosk.getByRole(AriaRole.MAIN).first()).isVisible();
            scan(kiosk, pass, WELCOME);
        }
    }

    /**
     * As a USB scanner does it: the keys of the code, fast, and a line end. On a busy machine the keys may come too slowly
     * for a scanner; nothing happens then, and the code is held up again, as a person would, with all keys at once.
     */
    private static void scan(Page kiosk, String pass, String answer) {
        kiosk.waitForFunction("() => document.querySelector('wedge-scanner') && customElements.get('wedge-scanner')");
        kiosk.keyboard().type(pass);
        kiosk.keyboard().press("Enter");
        for (int tries = 1; tries < TRIES && !answered(kiosk, answer); tries++) {
            LOG.info("No answer to a code at try {}", tries);
            kiosk.evaluate(FAST_KEYS, pass);
        }
        answers(kiosk, answer);
    }

    private static boolean answered(Page kiosk, String answer) {
        try {
            kiosk.getByText(answer).first().waitFor(new Locator.WaitForOptions().setTimeout(TRY_MS));
            return true;
        } catch (TimeoutError _) {
            return false;
        }
    }

    private static void answers(Page kiosk, String text) {
        assertThat(kiosk.getByText(text).first()).isVisible();
    }

    private void visitors(int count) {
        Locator card = desk.locator(".attendance-number", new Page.LocatorOptions().setHasText("kävijää yhteensä"));
        assertThat(card.locator(".attendance-figure")).hasText(String.valueOf(count));
    }

    private static List<String> violations(Page page, String name) {
        assertThat(page).hasTitle(Pattern.compile(".+"));
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).analyze().getViolations().stream()
                        .map(rule -> name + ": " + rule.getId() + " "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
    }
}

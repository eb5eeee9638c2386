package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fi.jelppi.e2e.Touch.scan;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every text field of the kiosk, written with the keys on its screen; the server is the judge of what came in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TouchTypingIT {

    private static final int PEOPLE = 6;

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @SuppressWarnings("NullAway.Init")
    private Node kiosk;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    /** From the end of the list: the coach marks people from its beginning. */
    @SuppressWarnings("NullAway.Init")
    private Iterator<String> passes;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        var seed = SeededKiosk.in(folder.resolve("kiosk"), PEOPLE);
        passes = seed.texts().reversed().iterator();
        kiosk = new Node("kiosk", folder.resolve("kiosk"));
        kiosk.start();
        browser = Browser.open(null);
    }

    @AfterAll
    void close() throws InterruptedException {
        browser.close();
        kiosk.close();
    }

    @Test
    void nameAndVillageAreWrittenOnTheScreenAndLeaveNoTrace() {
        var page = visit("/checkin/name");
        var keys = new TouchKeys(page);
        keys.press("áčŋ");
        keys.write("Á");
        keys.press("abc");
        keys.write("ile-");
        keys.write("Maria");
        assertThat(page.getByRole(AriaRole.TEXTBOX, named("Mikä on etunimesi?")))
                .hasValue("Áile-Maria");
        keys.press("Valmis");
        "1988".chars().mapToObj(Character::toString).forEach(digit -> tap(page, digit));
        tap(page, "Valmis");
        keys.write("Sinettä");
        keys.press("Valmis");
        assertThat(page.getByRole(AriaRole.HEADING, named("Tervetuloa!"))).isVisible();
        assertThat(keys.board()).isHidden();
        assertThat(page.content()).doesNotContain("Áile-Maria", "Sinettä\"");
    }

    @Test
    void groupIsNamedWithTheKeysOnTheScreen() {
        var page = visit("/checkin/group");
        tap(page, "3");
        tap(page, "Valmis");
        var keys = new TouchKeys(page);
        keys.press("123");
        keys.write("9");
        keys.press("abc");
        keys.write("b");
        keys.press("Valmis");
        assertThat(page.getByRole(AriaRole.HEADING, named("Tervetuloa!"))).isVisible();
    }

    @Test
    void coachFindsSomebodyWithTheKeysOnTheScreen() {
        var page = coachMode();
        page.getByLabel("Hae nimellä").tap();
        var keys = new TouchKeys(page);
        assertThat(page.getByRole(AriaRole.LIST).getByRole(AriaRole.LISTITEM)).hasCount(PEOPLE);
        var found = FieldsPage.box(page.getByRole(AriaRole.LISTITEM).nth(2));
        assertThat(found.y + found.height).isLessThanOrEqualTo(FieldsPage.box(keys.board()).y);
        keys.press("123");
        keys.write("002");
        assertThat(page.getByRole(AriaRole.LIST).getByRole(AriaRole.LISTITEM)).hasCount(1);
        keys.press("Valmis");
        assertThat(keys.board()).isHidden();
        assertThat(page.getByLabel("Hae nimellä")).hasValue("002");
    }

    @Test
    void coachWritesAReasonWithTheKeysOnTheScreen() {
        var page = coachMode();
        askForAReason(page);
        var keys = new TouchKeys(page);
        keys.write("Väärä ");
        keys.write("nimi");
        keys.press("Valmis");
        assertThat(page.getByRole(AriaRole.HEADING, named("Tänään paikalla"))).isVisible();
    }

    @Test
    void scannerChecksInWhileTheCoachWritesAReason() {
        var page = coachMode();
        askForAReason(page);
        new TouchKeys(page).write("Väärä");
        scan(page, passes.next());
        assertThat(page.getByRole(AriaRole.HEADING, named("Tervetuloa!"))).isVisible();
        assertThat(page.getByLabel("Miksi korjaat?")).hasValue("Väärä");
    }

    private static void askForAReason(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Merkitse paikalle"))
                .first()
                .tap();
        // The list is made anew after it; a tap on one of its old buttons would be lost.
        assertThat(page.locator(".said")).containsText("on merkitty");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Korjaa:"))
                .first()
                .tap();
        tap(page, "Käynti merkittiin vahingossa");
        tap(page, "Muu syy");
    }

    @Test
    void scannerChecksInWhileANameIsBeingWritten() {
        var page = visit("/checkin/name");
        new TouchKeys(page).write("Ai");
        scan(page, passes.next());
        assertThat(page.getByRole(AriaRole.HEADING, named("Tervetuloa!"))).isVisible();
        assertThat(page.getByLabel("Mikä on etunimesi?")).hasValue("Ai");
    }

    @Test
    void endOfTheVisitClearsWhatWasWritten() {
        var page = visit("/checkin/name");
        new TouchKeys(page).write("Salamanteri");
        tap(page, "Lopeta ja tyhjennä");
        assertThat(page.getByRole(AriaRole.HEADING, named("Olen paikalla"))).isVisible();
        assertThat(page.content()).doesNotContain("Salamanteri");
        page.goBack();
        page.navigate(kiosk.address() + "/checkin/name");
        assertThat(page.getByLabel("Mikä on etunimesi?")).hasValue("");
    }

    @Test
    void keysSpeakTheLanguageOfThePage() {
        var page = visit("/checkin/name");
        tap(page, "English");
        var board = page.getByRole(AriaRole.REGION, named("Keyboard"));
        assertThat(board).isVisible();
        assertThat(board.getByText("Hide")).isVisible();
        assertThat(board.getByText("Piilota")).isHidden();
    }

    @Test
    void screensWithTheKeyboardKeepTheRulesOfAccess() {
        var problems = new ArrayList<String>();
        var page = visit("/checkin/name");
        problems.addAll(violations(page, "name"));
        tap(page, "Teksti, värit ja ääni");
        tap(page, "Vahva kontrasti");
        tap(page, "Sulje");
        page.getByLabel("Mikä on etunimesi?").tap();
        problems.addAll(violations(page, "high contrast"));
        var coach = coachMode();
        coach.getByLabel("Hae nimellä").tap();
        problems.addAll(violations(coach, "search"));
        askForAReason(coach);
        problems.addAll(violations(coach, "reason"));
        assertThat(problems).isEmpty();
    }

    private static List<String> violations(Page page, String name) {
        assertThat(new TouchKeys(page).board()).isVisible();
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> name + ": " + rule.getId() + " "
                                + rule.getNodes().getFirst().getTarget())
                        .toList();
    }

    private Page coachMode() {
        var page = visit("/coach");
        SeededKiosk.PIN.chars().mapToObj(Character::toString).forEach(digit -> tap(page, digit));
        assertThat(page.getByRole(AriaRole.HEADING, named("Tänään paikalla"))).isVisible();
        return page;
    }

    private Page visit(String path) {
        var page = browser.touchScreen(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
        page.navigate(kiosk.address() + path);
        return page;
    }

    private static void tap(Page page, String words) {
        page.getByRole(AriaRole.BUTTON, named(words)).tap();
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}

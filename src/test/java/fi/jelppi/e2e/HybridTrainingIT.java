package fi.jelppi.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.TcpProxy;
import fi.jelppi.testing.jitsi.StandInJitsi;
import fi.jelppi.testing.jitsi.Tokens;
import java.io.IOException;
import java.net.URI;
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
 * A training over two halls and a home: real nodes, the real IFrame API, a stand-in for the Jitsi server, and one coach who
 * sees one room. Then what goes wrong in the middle of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HybridTrainingIT {

    private static final String SECRET = "what the stand-in and central share";
    private static final String TRAINING = "Digitaidot työnhaussa";

    @SuppressWarnings("NullAway.Init")
    private StandInJitsi jitsi;

    @SuppressWarnings("NullAway.Init")
    private Hall hall;

    @SuppressWarnings("NullAway.Init")
    private Node secondKiosk;

    @SuppressWarnings("NullAway.Init")
    private TcpProxy lineOfMuurola;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private Page desk;

    @SuppressWarnings("NullAway.Init")
    private Page sinetta;

    @SuppressWarnings("NullAway.Init")
    private Path folder;

    /** A Digireppu in Sinettä. */
    @SuppressWarnings("NullAway.Init")
    private Node bag;

    @SuppressWarnings("NullAway.Init")
    private Page bagsScreen;

    @SuppressWarnings("NullAway.Init")
    private Page muurola;

    @SuppressWarnings("NullAway.Init")
    private Page phone;

    /** When Aino came, as the list has it. */
    private String came = "";

    @BeforeAll
    void open(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        jitsi = StandInJitsi.start(0, Files.createDirectories(folder.resolve("jitsi")), new Tokens("jelppi", SECRET));
        hall = new Hall(
                folder,
                Map.of(
                        "jelppi.meeting.server.domain",
                        jitsi.domain(),
                        "jelppi.meeting.app-id",
                        "jelppi",
                        "jelppi.meeting.secret",
                        SECRET,
                        "jelppi.meeting.recording",
                        "true"),
                Map.of("jelppi.meeting.server.domain", jitsi.domain()));
        browser = Browser.withMadeUpDevices();
        desk = logIn("admin");
        lineOfMuurola = new TcpProxy(0, URI.create(hall.central.address()).getPort());
        secondKiosk = new Node("kiosk", folder.resolve("second"))
                .with("jelppi.central-url", "http://localhost:" + lineOfMuurola.port())
                .with("jelppi.meeting.server.domain", jitsi.domain())
                .with("jelppi.enrol.code", codeFor("Muurola", desk));
        secondKiosk.start();
    }

    @AfterAll
    void close() throws IOException, InterruptedException {
        if (browser != null) {
            browser.close();
        }
        if (bag != null) {
            bag.close();
        }
        if (secondKiosk != null) {
            secondKiosk.close();
        }
        if (lineOfMuurola != null) {
            lineOfMuurola.close();
        }
        if (hall != null) {
            hall.close();
        }
        jitsi.close();
    }

    private Page logIn(String user) {
        return logIn(user, browser.trustingPage());
    }

    /** A coach alone in a hall has a tablet. */
    private Page coach() {
        return logIn("valmentaja", browser.trustingTablet());
    }

    private Page logIn(String user, Page page) {
        page.navigate(hall.central.address() + "/desk");
        page.locator("#username").fill(user);
        page.locator("#password").fill(hall.login(user));
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/desk.*"));
        return page;
    }

    private static String codeFor(String village, Page admin) {
        admin.getByRole(AriaRole.LINK, named("Laitteet")).click();
        button(admin, "Ota laite käyttöön").click();
        admin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Piste"))
                .click();
        admin.getByRole(AriaRole.OPTION, named(village)).click();
        button(admin, "Näytä koodi").click();
        var code = admin.getByText(Pattern.compile("^[0-9A-Z]{4} [0-9A-Z]{4}$")).textContent();
        button(admin, "Sulje").click();
        return code.replace(" ", "");
    }

    @Test
    @Order(1)
    void whoComesEarlyWaitsAndIsLetInWhenTheCoachOpens() {
        sinetta = atTheDoor(hall.kiosk);
        phone = atHome("Aino");
        openTheRoom();
        inTheRoom(sinetta);
        assertThat(phone.locator("#room")).isVisible();
        assertThat(isWiderThanItsScreen(phone)).isFalse();
        assertThat(isWiderThanItsScreen(desk)).isFalse();
        assertThat(phone.locator("#crowd")).containsText("etänä 1");
    }

    private static boolean isWiderThanItsScreen(Page page) {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
    }

    /** Two taps: the tile, and "Liity koulutukseen". */
    private Page atTheDoor(Node kiosk) {
        var page = browser.trustingPage();
        page.navigate(kiosk.address());
        page.locator(".training-tile").click();
        button(page, "Liity koulutukseen").click();
        return page;
    }

    private Page atHome(String name) {
        var page = beforeTheDoor(name);
        assertThat(page.locator("#state")).containsText("Valmentaja päästää sinut pian koulutukseen");
        return page;
    }

    private Page beforeTheDoor(String name) {
        var page = browser.trustingPhone();
        page.navigate(hall.central.address() + "/t");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TRAINING))
                .click();
        assertThat(page.getByText("Voit osallistua myös etänä")).isVisible();
        page.getByLabel("Etunimi").fill(name);
        page.getByLabel("Sukunimi").fill("Etänen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ilmoittaudu"))
                .click();
        page.waitForURL(Pattern.compile(".*/t/r/.*"));
        page.navigate(page.url().replace("/t/r/", "/k/"));
        page.getByLabel("Nimi, jonka muut näkevät").fill(name);
        button(page, "Liity koulutukseen").click();
        return page;
    }

    private void openTheRoom() {
        desk.close();
        desk = coach();
        desk.navigate(hall.central.address() + "/desk/meetings");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TRAINING))
                .first()
                .click();
        button(desk, "Aloita koulutus").click();
    }

    private static void inTheRoom(Page kiosk) {
        assertThat(kiosk.locator("jitsi-meeting")).hasAttribute("state", "joined");
        assertThat(kiosk.locator(".room-head")).containsText("Koulutus käynnissä");
    }

    @Test
    @Order(2)
    void asksToSpeakFromAHallAndFromHomeInOneQueue() {
        muurola = atTheDoor(secondKiosk);
        inTheRoom(muurola);
        button(muurola, "Pyydä puheenvuoroa").click();
        muurola.locator(".hand-panel input").fill("Kerttu");
        muurola.locator(".hand-panel .big-button.main").click();
        assertThat(muurola.locator(".room-turn")).isVisible();
        button(phone, "Pyydä puheenvuoroa").click();
        assertThat(phone.locator("#turn")).containsText("Ennen sinua jonossa: 1");
        assertThat(desk.getByText("Kerttu").first()).isVisible();
    }

    /** Two agree, one hall does not; one comes later, and the coach's page is loaded anew in the middle. */
    @Test
    @Order(3)
    void nobodyIsRecordedWhoWasNotAsked() {
        coachJoins();
        button(desk, "Tallenna").click();
        button(desk, "Kysy kaikilta").click();
        button(muurola, "Suostumme kaikki").click();
        button(sinetta, "Emme suostu, olemme ilman kuvaa ja ääntä").click();
        button(phone, "Suostun").click();
        button(desk, "Aloita tallennus").click();
        assertThat(desk.getByText("Tallennus alkoi klo")).isVisible();
        assertThat(desk.locator(".meeting-link-offer a")).hasText("tallenteet.example.fi");
        assertThat(desk.locator(".meeting-link-offer")).containsText("Linkki toimii ");
        assertThat(muurola.locator(".room-recording")).containsText("Koulutusta tallennetaan.");
        assertThat(button(muurola, "Sammuta kuva")).isVisible();
        assertThat(sinetta.locator(".room-recording")).containsText("Tämän salin kuva ja ääni eivät tallennu.");
        button(sinetta, "Kuva kiinni tallennuksen ajan").click();
        button(sinetta, "Emme suostu, olemme ilman kuvaa ja ääntä").click();
        assertThat(phone.locator("#recording")).containsText("Koulutusta tallennetaan.");

        var late = beforeTheDoor("Matti");
        button(late, "En suostu, olen ilman kuvaa ja ääntä").click();
        assertThat(late.locator("#recording")).containsText("Kuvasi ja äänesi eivät tallennu.");
        assertThat(late.locator("#camera")).hasText("Kuva kiinni tallennuksen ajan");
        late.close();

        desk.reload();
        coachJoins();
        button(desk, "Lopeta tallennus").click();
        assertThat(desk.getByText("Tallennettiin klo")).isVisible();
        assertThat(phone.locator("#recording")).isHidden();
        assertThat(button(sinetta, "Avaa kuva")).isVisible();
        button(desk, "Poistu kuvasta ja äänestä").click();
    }

    private void coachJoins() {
        button(desk, "Liity kuvalla ja äänellä").click();
        assertThat(desk.locator("jitsi-meeting")).hasAttribute("state", "joined");
    }

    @Test
    @Order(4)
    void whoIsAtHomeSaysSoWithOneButton() {
        button(desk, "Kysy, oletteko paikalla").click();
        phone.locator("#here").click();
        assertThat(phone.locator("#thanks")).containsText("Vastauksesi on kirjattu");
        assertThat(desk.getByText(Pattern.compile("Vastannut 1 / \\d"))).isVisible();
    }

    /** A machine on the wall and a Digireppu: the later one is silent (decision 0304). */
    @Test
    @Order(5)
    void ofTwoNodesInOneHallOneIsHeard() throws Exception {
        var admin = logIn("admin");
        bag = new Node("kiosk", folder.resolve("bag"))
                .with("jelppi.central-url", hall.central.address())
                .with("jelppi.meeting.server.domain", jitsi.domain())
                .with("jelppi.enrol.code", codeFor("Sinettä", admin));
        admin.close();
        bag.start();
        var page = browser.trustingPage();
        Eventually.holds(() -> knowsTheTraining(page, bag));
        page.close();
        bagsScreen = atTheDoor(bag);
        inTheRoom(bagsScreen);
        assertThat(button(bagsScreen, "Ääni on salin toisella näytöllä")).isDisabled();
        assertThat(lastSettings()).contains("startSilent");
        assertThat(button(sinetta, "Avaa mikrofoni")).isEnabled();
    }

    /** It is enrolled by itself after its start. */
    private static boolean knowsTheTraining(Page page, Node kiosk) {
        page.navigate(kiosk.address());
        page.locator(".training-tile, .enrol").first().waitFor();
        return page.locator(".training-tile")
                        .filter(new Locator.FilterOptions().setHasText(TRAINING))
                        .count()
                == 1;
    }

    /** Of whoever came into the room last, as far as the frame took them over. */
    private List<String> lastSettings() {
        return jitsi.seen().getLast().kept();
    }

    /** The phone and one hall lose their network, what is tapped meanwhile says so, and the other hall's kiosk is killed, with its screen. */
    @Test
    @Order(6)
    void whoHadNoNetworkHasNotLeft() throws InterruptedException {
        came = came();
        phone.context().setOffline(true);
        lineOfMuurola.down();
        hall.kiosk.kill();
        sinetta.close();
        button(phone, "Peru puheenvuoro").click();
        assertThat(phone.locator("#turn")).containsText("Verkkoyhteys ei toimi");
        button(muurola, "Peru puheenvuoro").click();
        assertThat(muurola.locator(".room-turn")).containsText("Pyyntö ei mennyt perille.");
        inTheRoom(muurola);
        lineOfMuurola.up();
        phone.context().setOffline(false);
        button(muurola, "Peru puheenvuoro").click();
        assertThat(muurola.locator(".room-turn")).isHidden();
        listed("–");
    }

    /** Once, from home, since she came. */
    private void listed(String left) {
        assertThat(line("Aino Etänen Etä " + came + " " + left + " .*Etälinkki"))
                .hasCount(1);
        assertThat(line("Aino Etänen ")).hasCount(1);
    }

    private Locator line(String read) {
        return desk.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^" + read)));
    }

    /** When Aino did, as the list has it. */
    private String came() {
        return (String) line("Aino Etänen ")
                .evaluate("row => row.querySelectorAll('td slot')[2].assignedNodes()[0].textContent.trim()");
    }

    /** The page at home keeps no session: the video goes on, and the next beat is heard again. */
    @Test
    @Order(7)
    void centralMayStartAnewWhileTheTrainingIsOn() throws IOException, InterruptedException {
        hall.central.stop();
        hall.central.start();
        button(phone, "Peru puheenvuoro").click();
        assertThat(phone.locator("#turn")).isHidden();
        inTheRoom(muurola);
        desk.close();
        desk = coach();
        desk.navigate(hall.central.address() + "/desk/meetings");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TRAINING))
                .first()
                .click();
        listed("–");
    }

    /** The killed one said no goodbye: a minute after its last word the other is heard. */
    @Test
    @Order(8)
    void theOtherNodeOfAHallTakesOverFromAKilledOne() throws InterruptedException {
        assertThat(button(bagsScreen, "Avaa mikrofoni"))
                .isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(90_000));
        inTheRoom(bagsScreen);
        assertThat(lastSettings()).doesNotContain("startSilent");
        button(bagsScreen, "Lopeta ja tyhjennä").click();
        assertThat(bagsScreen.locator(".training-tile")).isVisible();
        bagsScreen.close();
        bag.close();
    }

    @Test
    @Order(9)
    void endForAllEmptiesEveryScreenAndLeavesNothingBehind() {
        button(desk, "Lopeta kaikilta").click();
        desk.locator("vaadin-confirm-dialog, vaadin-dialog")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Lopeta"))
                .last()
                .click();
        assertThat(muurola.locator(".training-panel")).containsText("Koulutus on päättynyt");
        assertThat(phone.locator("#state")).containsText("Koulutus on päättynyt");
        assertThat((Integer) muurola.evaluate("() => localStorage.length")).isZero();
        assertThat((Integer) phone.evaluate("() => localStorage.length")).isZero();
        assertThat(muurola.locator("jitsi-meeting")).hasCount(0);
        listed("\\d+\\.\\d\\d");
    }

    /** A link from the desk stands in the hall and at home; what was said in both comes to the desk. */
    @Test
    @Order(10)
    void afterwardsThereAreMaterialsAndFeedback() throws Exception {
        giveOut("Harjoittele kotona", "https://www.palkka.fi/");
        phone.reload();
        assertThat(phone.locator(".meeting-materials a")).hasText("Harjoittele kotona");
        phone.locator("#feedback a").click();
        phone.getByLabel("Erittäin hyvä").check();
        phone.getByLabel("Mikä oli hyvää? Mitä parantaisit?").fill("Kuului hyvin kotiinkin.");
        button(phone, "Lähetä palaute").click();
        assertThat(phone.getByText("Kiitos palautteesta!")).isVisible();

        muurola.close();
        muurola = browser.trustingPage();
        Eventually.holds(this::hallHasIt);
        handout().click();
        assertThat(muurola.locator(".handout-panel")).containsText("www.palkka.fi");
        button(muurola, "Takaisin").click();
        button(muurola, "Anna palautetta").click();
        button(muurola, "Hyvä").click();
        button(muurola, "En halua kertoa").click();
        muurola.locator(".feedback-words textarea").fill("Kahvi oli hyvää.");
        button(muurola, "Lähetä palaute").click();
        assertThat(muurola.getByText("Kiitos palautteesta!")).isVisible();

        seenAtTheDesk("Kuului hyvin kotiinkin.");
        seenAtTheDesk("Kahvi oli hyvää.");
        assertThat(desk.getByText("Vastauksia on vähän")).isVisible();
    }

    /** It comes with the hall's next exchange. */
    private boolean hallHasIt() {
        muurola.navigate(secondKiosk.address());
        muurola.locator(".training-tile").click();
        assertThat(muurola.locator(".training-panel")).containsText("Koulutus on päättynyt");
        return handout().count() == 1;
    }

    private Locator handout() {
        return muurola.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Harjoittele kotona")));
    }

    private void giveOut(String title, String address) {
        desk.navigate(hall.central.address() + "/desk/materials");
        var choice = desk.getByRole(AriaRole.COMBOBOX, named("Tilaisuus"));
        choice.fill(TRAINING);
        desk.getByRole(AriaRole.OPTION).first().click();
        button(desk, "Lisää linkki").click();
        desk.getByLabel("Nimi, jonka osallistujat näkevät").fill(title);
        desk.getByLabel("Osoite").fill(address);
        button(desk, "Tallenna").click();
        assertThat(desk.locator(".meeting-materials")).containsText(title);
    }

    /** What a hall was told comes with its next exchange. */
    private void seenAtTheDesk(String words) throws Exception {
        Eventually.holds(() -> {
            desk.navigate(hall.central.address() + "/desk/feedback");
            desk.locator(".feedback-shown").waitFor();
            return desk.getByText(words).count() == 1;
        });
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, named(words));
    }

    private static Page.GetByRoleOptions named(String words) {
        return new Page.GetByRoleOptions().setName(words).setExact(true);
    }
}

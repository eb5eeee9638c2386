package fi.jelppi.guides.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.guides.Guide;
import fi.jelppi.guides.GuideId;
import fi.jelppi.guides.Guides;
import fi.jelppi.guides.Step;
import fi.jelppi.guides.Step.Service;
import fi.jelppi.guides.window.ServiceWindows;
import fi.jelppi.guides.window.SomeLauncher;
import fi.jelppi.kiosk.spi.ScreenPatience;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** "Avaa palvelu tässä" on a machine that has windows. */
@KioskTest
@Import(DoorTestConfiguration.class)
@Timeout(60)
class WindowBoxTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Guides guides;

    @Autowired
    ServiceWindows withoutLauncher;

    @Autowired
    DoorKiosk kiosk;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @SuppressWarnings("NullAway.Init")
    private SomeLauncher launcher;

    @SuppressWarnings("NullAway.Init")
    private ServiceWindows windows;

    @BeforeEach
    void open() {
        kiosk.start();
        screen = Screen.open(context);
        launcher = new SomeLauncher(folder);
        windows = new ServiceWindows(launcher.properties());
        screen.go("guides");
    }

    @AfterEach
    void close() throws IOException {
        launcher.close();
        screen.close();
    }

    @Test
    void isNotOfferedWhereTheMachineHasNoLauncher() {
        assertThat(new VisitWindow(withoutLauncher, () -> true).isOffered()).isFalse();
        assertThat(new VisitWindow(windows, () -> true).isOffered()).isTrue();
    }

    @Test
    void isNotOfferedToTheHallsOtherTablets() {
        assertThat(windows.isOfferedTo("127.0.0.1")).isTrue();
        assertThat(windows.isOfferedTo("0:0:0:0:0:0:0:1")).isTrue();
        assertThat(windows.isOfferedTo("192.168.1.20")).isFalse();
        assertThat(windows.isOfferedTo("localhost")).isFalse();
        assertThat(windows.isOfferedTo(null)).isFalse();
    }

    @Test
    void opensAndComesBack() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            assertThat(asked.hear()).startsWith("open tyomarkkinatori.fi https://");
            assertThat(page()).contains("Palvelua avataan.");
            asked.say("opened");
            untilItSays("Palvelu on auki vieressä.");
            tap("Palaa oppaaseen");
            assertThat(asked.hear()).isNull();
            untilItSays("Palvelu on suljettu");
            assertThat(page()).contains("Avaa palvelu tässä");
        }
    }

    @Test
    void theScreenWaitsTenMinutesWhileAServiceIsOpenAndAsBeforeAfterwards() throws Exception {
        assertThat(stillBeforeTheQuestion()).isEqualTo("180");
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.say("opened");
            untilItSays("Palvelu on auki vieressä.");
            assertThat(stillBeforeTheQuestion()).isEqualTo("600");
            screen.go("guides");
            assertThat(stillBeforeTheQuestion()).as("on another page, too").isEqualTo("600");
            show(withService());
            tap("Palaa oppaaseen");
            untilItSays("Palvelu on suljettu");
            assertThat(stillBeforeTheQuestion()).isEqualTo("180");
        }
    }

    /** Seconds that idle-watch.ts, whose clock {@link fi.jelppi.e2e.VisitEndIT} drives, counts until it asks. */
    private static String stillBeforeTheQuestion() {
        return ((com.vaadin.flow.component.Component)
                        ScreenPatience.of(UI.getCurrent()).orElseThrow())
                .getElement()
                .getAttribute("seconds");
    }

    @Test
    void whatTheServiceGaveIsPrintedAndCopiedByItsNumber() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.hear();
            asked.say("opened");
            untilItSays("Palvelu on auki vieressä.");
            assertThat(page()).doesNotContain("Tiedostot");
            asked.say("stick no");
            asked.say("file 1 pdf 3100 " + base64("palkka\u202Efdp.pdf"));
            asked.say("file 2 other 12 " + base64("ohjelma.sh"));
            untilItSays("ohjelma.sh");
            assertThat(page())
                    .contains("Tiedostot", "palkkafdp.pdf", "4 kt", "Laita tikku koneeseen", "vain palvelussa")
                    .doesNotContain("Kopioi tikulle");
            tap("Tulosta");
            assertThat(asked.hear()).isEqualTo("print 1");
            asked.say("printed 1");
            untilItSays("Tiedosto on lähetetty tulostimelle.");
            asked.say("stick yes");
            untilItSays("Kopioi tikulle");
            tap("Kopioi tikulle");
            assertThat(asked.hear()).isEqualTo("copy 1");
            asked.say("failed 1 full");
            untilItSays("Tikulla ei ole tilaa");
            tap("Poista tiedostot nyt");
            assertThat(asked.hear()).isEqualTo("wipe");
            asked.say("wiped");
            await().pollInSameThread().untilAsserted(() -> {
                MockVaadin.clientRoundtrip(false);
                assertThat(_find(FilesBox.class)).as("nothing is left to show").isEmpty();
            });
        }
    }

    @Test
    void aFileThatTheServiceWantsIsChosenInTheGuide() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.hear();
            asked.say("opened");
            untilItSays("Liitteitä ei voi lisätä tässä.");
            asked.say("stick no");
            untilItSays("voit antaa sen omalta muistitikultasi");
            asked.say("wanted");
            untilItSays("Laita muistitikku koneeseen");
            asked.say("stick yes");
            asked.say("ungiven 0 stale");
            untilItSays("Ota tikku pois koneesta");
            assertThat(page()).as("it may be somebody else's").doesNotContain("Odota hetki.", "sopivia");
            asked.say("stick no");
            asked.say("wanted");
            untilItSays("Laita muistitikku koneeseen");
            asked.say("stick yes");
            asked.say("wanted");
            untilItSays("Odota hetki.");
            assertThat(page()).as("the stick is still being read").doesNotContain("ei ole sopivia");
            asked.say("offered 0");
            untilItSays("Tikulla ei ole sopivia tiedostoja");
            asked.say("offer 1 3100 " + base64("cv.pdf"));
            untilItSays("cv.pdf");
            assertThat(page())
                    .contains("Palvelu pyytää tiedostoa", "4 kt")
                    .doesNotContain("ei ole sopivia", "Pois jäi");
            asked.say("offered 12");
            untilItSays("Tässä on 1 tiedostoa: ensin tikun päätason uusimmat. Pois jäi 12 muuta.");
            tap("Valitse");
            assertThat(asked.hear()).isEqualTo("give 1");
            asked.say("ungiven 1 kind");
            untilItSays("Tiedosto on rikki");
            tap("Valitse");
            assertThat(asked.hear()).isEqualTo("give 1");
            asked.say("ungiven 1 busy");
            untilItSays("Odota hetki ja valitse sitten uudelleen.");
            tap("Valitse");
            assertThat(asked.hear()).isEqualTo("give 1");
            asked.say("given 1");
            asked.say("unwanted");
            untilItSays("Tiedosto on annettu.");
            assertThat(page()).doesNotContain("cv.pdf", "Palvelu pyytää tiedostoa");
            asked.say("wanted");
            untilItSays("En anna tiedostoa");
            tap("En anna tiedostoa");
            assertThat(asked.hear()).isEqualTo("give 0");
        }
    }

    @Test
    void whatCannotBeMadeIntoPaperSaysWhereElseItIsToBeSeen() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.hear();
            asked.say("opened");
            asked.say("file 1 pdf 3100 " + base64("palkka.pdf"));
            untilItSays("palkka.pdf");
            tap("Tulosta");
            assertThat(asked.hear()).isEqualTo("print 1");
            asked.say("failed 1 paper");
            untilItSays("Tätä tiedostoa ei voi tulostaa täällä.");
        }
    }

    @Test
    void aFileMayBePrintedAgainWithTheSameOutcome() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.hear();
            asked.say("opened");
            asked.say("file 1 pdf 3100 " + base64("palkka.pdf"));
            untilItSays("palkka.pdf");
            assertThat(page()).as("a hall that wants no sticks").doesNotContain("Laita tikku koneeseen");
            for (int time = 0; time < 3; time++) {
                tap("Tulosta");
                assertThat(asked.hear()).isEqualTo("print 1");
                assertThat(printing().isEnabled()).isFalse();
                asked.say("printed 1");
                await().pollInSameThread().untilAsserted(() -> {
                    MockVaadin.clientRoundtrip(false);
                    assertThat(printing().isEnabled()).isTrue();
                });
            }
        }
    }

    private static BigButton printing() {
        return _get(BigButton.class, spec -> spec.withText("Tulosta"));
    }

    private static String base64(String name) {
        return Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theWayBackStaysAtStepsWithoutAService() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.say("opened");
            untilItSays("Palvelu on auki vieressä.");
            show(guide().in(Languages.FINNISH).text().first());
            assertThat(page()).contains("Palaa oppaaseen");
        }
    }

    @Test
    void theEndOfTheVisitClosesIt() throws Exception {
        show(withService());
        tap("Avaa palvelu tässä");
        try (var asked = launcher.asked()) {
            asked.hear();
            asked.say("opened");
            untilItSays("Palvelu on auki vieressä.");
            screen.close();
            assertThat(asked.hear()).isNull();
        }
        screen = Screen.open(context);
    }

    @Test
    void withoutALauncherItSaysWhatElseToDo() throws Exception {
        launcher.close();
        show(withService());
        tap("Avaa palvelu tässä");
        untilItSays("Jatka omalla puhelimella");
    }

    @Test
    void anAddressThatIsNotTheGuidesIsNotAskedFor() {
        var foreign =
                new Step("open", "Avaa", List.of(), List.of(), new Service("Avaa", URI.create("https://example.com/")));
        show(foreign);
        tap("Avaa palvelu tässä");
        assertThat(page()).contains("Palvelua ei voi nyt avata tässä.");
        assertThat(new VisitWindow(windows, () -> true).now()).isEmpty();
    }

    private Guide guide() {
        return guides.find(new GuideId("register-as-jobseeker")).orElseThrow();
    }

    private Step withService() {
        return guide().in(Languages.FINNISH).text().steps().stream()
                .filter(step -> step.service() != null)
                .findFirst()
                .orElseThrow();
    }

    private void show(Step at) {
        _find(WindowBox.class).forEach(box -> box.removeFromParent());
        UI.getCurrent().add(new WindowBox(new VisitWindow(windows, () -> true), guide(), at));
    }

    private static void untilItSays(String words) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(page()).contains(words);
        });
    }

    private static void tap(String words) {
        _click(_get(BigButton.class, spec -> spec.withText(words)));
    }

    private static String page() {
        return _get(WindowBox.class).getElement().getTextRecursively();
    }
}

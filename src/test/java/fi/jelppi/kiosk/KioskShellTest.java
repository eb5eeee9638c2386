package fi.jelppi.kiosk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.kiosk.spi.HelpTopic;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.kiosk.spi.ScreenNews;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.OnScreenKeyboard;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@KioskTest
class KioskShellTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    KioskSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ScreenNews news;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
        settings.turnOff(Switch.EVENT_MODE);
    }

    @Test
    void startsInFinnishWhateverTheBrowserPrefers() {
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Languages.FINNISH);
    }

    @Test
    void knowsWhenItWasTouchedAndHowItsCameraIs() {
        var before = Instant.now().minusMillis(1);
        _fireDomEvent(_get(KioskFrame.class), "pointerdown");
        camera("unplugged");
        assertThat(news.touchedAt()).hasValueSatisfying(at -> assertThat(at).isAfter(before));
        assertThat(news.camera()).isEqualTo("unplugged");
    }

    @Test
    void tellsNoStateOfTheCameraThatIsNoWord() {
        camera("running");
        camera("a,disk=0/0;1");
        assertThat(news.camera()).isEmpty();
    }

    private static void camera(String state) {
        _fireDomEvent(
                _get(KioskFrame.class),
                "camera-state",
                JsonMapper.builder().build().valueToTree(Map.of("event.detail.state", state)));
    }

    @Test
    void showsWhatTheDeskWroteAboveTheStartPageOnlyAndAsItWasWritten() {
        jdbc.sql("INSERT INTO received_command (id, kind, content, expires_at, state, received_at)"
                        + " VALUES (RANDOM_UUID(), 'message', '<b>Kahvit</b> klo 14', CURRENT_TIMESTAMP + INTERVAL '1' HOUR,"
                        + " 'done', CURRENT_TIMESTAMP)")
                .update();
        try {
            screen.go("checkin");
            var notice = _get(Div.class, spec -> spec.withClasses("hall-notice"));
            assertThat(notice.getElement().getTextRecursively()).isEqualTo("Tiedote<b>Kahvit</b> klo 14");
            screen.go("access");
            _assertNone(Div.class, spec -> spec.withClasses("hall-notice"));
        } finally {
            jdbc.sql("DELETE FROM received_command").update();
        }
        screen.go("checkin");
        _assertNone(Div.class, spec -> spec.withClasses("hall-notice"));
    }

    @Test
    void unknownAddressLeadsToTheStart() {
        screen.go("no/such/page");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isIn("", "enrol");
    }

    @Test
    void offersTheOtherLanguagesInTheirOwnWords() {
        screen.go("checkin");
        assertThat(_find(BigButton.class, spec -> spec.withClasses("chip")).stream()
                        .map(NativeButton::getText))
                .contains("Selkosuomi", "English", "Kieli · Language", "Aa")
                .doesNotContain("Suomi");
    }

    @Test
    void speaksTheChosenLanguageAtOnce() {
        screen.go("checkin/none");
        _click(_get(BigButton.class, spec -> spec.withText("English")));
        assertThat(_get(H1.class).getText()).isEqualTo("No code? No problem.");
    }

    @Test
    void keyboardSpeaksTheLanguageOfThePage() {
        screen.go("checkin/none");
        assertThat(keyboard("mode")).isEqualTo("auto");
        assertThat(keyboard("names")).contains("\"hide\":\"Piilota\"", "\"@\":\"ät-merkki\"");
        _click(_get(BigButton.class, spec -> spec.withText("English")));
        assertThat(keyboard("names")).contains("\"hide\":\"Hide\"", "\"@\":\"at sign\"");
    }

    private static String keyboard(String attribute) {
        return _get(OnScreenKeyboard.class).getElement().getAttribute(attribute);
    }

    @Test
    void eventModeLeavesAWayBackFromPagesBesideTheCheckIn() {
        settings.turnOn(Switch.EVENT_MODE);
        screen.go("checkin");
        assertThat(_get(KioskFrame.class).hasClassName("event-mode")).isTrue();
        screen.go("checkin/none");
        assertThat(_get(KioskFrame.class).hasClassName("event-mode")).isFalse();
    }

    @Test
    void textGrowsInFourStepsToTwiceItsSize() {
        screen.go("checkin/none");
        _click(_get(BigButton.class, spec -> spec.withText("Aa")));
        assertThat(_get(Div.class, spec -> spec.withClasses("sizes")).getChildren())
                .extracting(size -> ((BigButton) size).getText())
                .containsExactly("100 %", "125 %", "150 %", "200 %");
        _click(_get(BigButton.class, spec -> spec.withText("200 %")));
        assertThat(Comfort.current().percent()).isEqualTo(200);
        assertThat(_find(BigButton.class, spec -> spec.withAttribute("aria-pressed", "true")))
                .extracting(NativeButton::getText)
                .containsExactly("200 %");
    }

    @Test
    void wishesAreTurnedOnAndOffOneByOneAndAllBackToNormal() {
        screen.go("checkin/none");
        _click(_get(BigButton.class, spec -> spec.withText("Aa")));
        _click(_get(BigButton.class, spec -> spec.withText("Vahva kontrasti")));
        _click(_get(BigButton.class, spec -> spec.withText("Ei liikettä")));
        _click(_get(BigButton.class, spec -> spec.withText("Ei ääniä")));
        assertThat(Comfort.current().wishes()).containsExactlyInAnyOrder(Comfort.Wish.values());
        _click(_get(BigButton.class, spec -> spec.withText("Ei liikettä")));
        assertThat(Comfort.current().has(Comfort.Wish.CALM)).isFalse();
        _click(_get(BigButton.class, spec -> spec.withText("Palauta tavalliset")));
        assertThat(Comfort.current()).isEqualTo(Comfort.normal());
    }

    @Test
    void whoReadsHasThreeTimesTheTimeOfWhoChecksIn() {
        screen.go("checkin/none");
        assertThat(secondsOfPatience()).isEqualTo("60");
        for (String path : List.of("privacy", "help/lines", "access")) {
            screen.go(path);
            assertThat(secondsOfPatience()).as(path).isEqualTo("180");
        }
    }

    private static String secondsOfPatience() {
        return _get(IdleWatch.class).getElement().getAttribute("seconds");
    }

    @Test
    void eventModeOutlivesARestartOfTheScreen() {
        settings.turnOn(Switch.EVENT_MODE);
        assertThat(new StoredSettings(new SettingTable(jdbc)).isOn(Switch.EVENT_MODE))
                .isTrue();
        screen.close();
        screen = Screen.open(context);
        screen.go("");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isIn("checkin", "enrol");
    }

    @Test
    void whoMissesAccessibilityGetsToHelpWithWhatItIsAbout() {
        screen.go("access");
        _click(_get(NativeButton.class, spec -> spec.withText("Pyydä apua tai jätä soittopyyntö")));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("help");
        assertThat(HelpTopic.current())
                .hasValueSatisfying(topic -> assertThat(topic.told()).isEqualTo("tämän näytön saavutettavuus"));
    }

    @Test
    void coachPagesStayClosedWithoutAPin() {
        screen.go("coach/settings");
        _assertOne(PinView.class);
        _assertNone(SettingsView.class);
    }

    @Test
    void wrongPinSaysHowManyTriesAreLeft() {
        screen.go("coach");
        for (int digit = 0; digit < 8; digit++) {
            _click(_get(NativeButton.class, spec -> spec.withText("7")));
        }
        _assertOne(PinView.class);
        assertThat(_get(com.vaadin.flow.component.html.Paragraph.class).getText())
                .startsWith("Väärä numero tai PIN-koodi.");
    }
}

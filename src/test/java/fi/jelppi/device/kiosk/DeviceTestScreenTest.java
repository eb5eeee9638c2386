package fi.jelppi.device.kiosk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.kiosk.CoachMode;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.shared.touch.QrScanner;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** What a coach tries before people come; {@code DeviceTestIT} does it with devices. */
@KioskTest
class DeviceTestScreenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    ApplicationContext context;

    @Autowired
    KioskSettings settings;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        screen = Screen.open(context);
        CoachMode.open(context);
        screen.go("coach/devices");
    }

    @AfterEach
    void close() {
        screen.close();
        settings.turnOn(Switch.SOUND);
    }

    @Test
    void touchesNoDeviceBeforeItIsAsked() {
        _assertNone(QrScanner.class);
        _assertNone(MicrophoneMeter.class);
    }

    @Test
    void cameraIsLetGoAgain() {
        tap("Kokeile kameraa");
        _assertOne(QrScanner.class);
        tap("Lopeta kokeilu");
        _assertNone(QrScanner.class);
    }

    @Test
    void cameraTellsThatItReadACodeAndMarksNobody() {
        tap("Kokeile kameraa");
        _fireDomEvent(
                _get(QrScanner.class),
                "code-read",
                JSON.valueToTree(Map.of("event.detail.readings", List.of("JP1:whatever"))));
        assertThat(said(CameraTest.class)).isEqualTo("Koodi luettiin. Kamera toimii. Käyntiä ei merkitty.");
    }

    @Test
    void coachSaysWhetherTheSoundWasHeard() {
        tap("Soita ääni");
        assertThat(said(SoundTest.class)).isEqualTo("Kuulitko äänen?");
        tap("Kuulin");
        assertThat(said(SoundTest.class)).isEqualTo("Ääni toimii.");
        tap("Soita ääni");
        tap("En kuullut");
        assertThat(said(SoundTest.class)).startsWith("Tarkista kaiuttimen virta");
    }

    @Test
    void soundThatIsTurnedOffIsSaidToBe() {
        settings.turnOff(Switch.SOUND);
        screen.go("coach/settings");
        screen.go("coach/devices");
        assertThat(said(SoundTest.class)).startsWith("Äänet on kytketty pois");
    }

    @ParameterizedTest
    @CsvSource({
        "none, Tässä laitteessa ei ole mikrofonia.",
        "denied, Mikrofonia ei saa käyttää tällä laitteella.",
        "busy, Mikrofoni on toisen ohjelman käytössä.",
        "'<b>', Tässä laitteessa ei ole mikrofonia."
    })
    void microphoneThatCannotBeHeardIsExplainedAndMayBeTriedAgain(String state, String words) {
        tap("Kokeile mikrofonia");
        _fireDomEvent(
                _get(MicrophoneMeter.class), "microphone-state", JSON.valueToTree(Map.of("event.detail.state", state)));
        assertThat(said(MicrophoneTest.class)).startsWith(words);
        _assertNone(MicrophoneMeter.class);
        tap("Kokeile mikrofonia");
        _assertOne(MicrophoneMeter.class);
    }

    @Test
    void microphoneIsLetGoAgain() {
        tap("Kokeile mikrofonia");
        _fireDomEvent(_get(MicrophoneMeter.class), "microphone-heard");
        assertThat(said(MicrophoneTest.class)).isEqualTo("Mikrofoni kuulee sinut.");
        tap("Lopeta kokeilu");
        _assertNone(MicrophoneMeter.class);
        assertThat(said(MicrophoneTest.class)).isEmpty();
    }

    @Test
    void coachSaysWhetherThePaperCame() {
        tap("Tulosta koesivu");
        tap("Ei tullut");
        assertThat(said(PrintTest.class)).startsWith("Tarkista paperi, virta ja johto.");
        tap("Tulosta koesivu");
        tap("Paperi tuli");
        assertThat(said(PrintTest.class)).isEqualTo("Tulostin toimii.");
    }

    private static void tap(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    private static String said(Class<? extends DeviceTest> test) {
        return _get(_get(test), Paragraph.class, spec -> spec.withClasses("device-said"))
                .getText();
    }
}

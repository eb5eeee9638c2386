package fi.jelppi.checkin.kiosk;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.touch.Answer.Tone;
import fi.jelppi.shared.touch.CodeSource;
import fi.jelppi.shared.touch.CountDown;
import fi.jelppi.shared.touch.QrScanner;
import fi.jelppi.shared.touch.TouchField;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** A hall at half past ten and its touch screen; each test has a point of its own. */
@KioskTest
@Import(DoorTestConfiguration.class)
abstract class HallScreenTest {

    static final String PIN = "10739154";

    private static final UUID COACH = UUID.randomUUID();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    ApplicationContext context;

    @Autowired
    CheckIns checkIns;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    PasswordEncoder encoder;

    PointId here = PointId.next();

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @BeforeEach
    void openTheHall() {
        clock.set(Some.at("10:30"));
        checkIns.selectSession(null);
        here = kiosk.start();
        screen = Screen.open(context);
    }

    @AfterEach
    void closeTheHall() {
        screen.close();
    }

    Event jobs() {
        return kiosk.event(
                Some.event("Kesäksi töihin").at(here).session("10:00", "14:00").build());
    }

    /** Somebody registered, with what stands in the pass. */
    String pass(Event event, String name) {
        return kiosk.press.text(DoorKiosk.claims(kiosk.registration(event, name), event));
    }

    void enterCoachMode() {
        kiosk.send(
                "security.coach",
                COACH,
                Map.of("number", 10, "name", "Valmentaja Vuoma", "pinHash", encoder.encode(PIN.substring(2))));
        screen.go("coach");
        press(PIN);
    }

    /** Held before the camera. */
    void show(String text) {
        read(_get(QrScanner.class), text);
    }

    static void read(CodeSource source, String... readings) {
        _fireDomEvent(source, "code-read", JSON.valueToTree(Map.of("event.detail.readings", List.of(readings))));
    }

    static void tap(String words) {
        _click(_get(NativeButton.class, spec -> spec.withText(words)));
    }

    /** One key of the screen after the other. */
    static void press(String keys) {
        keys.chars().mapToObj(Character::toString).forEach(HallScreenTest::tap);
    }

    /** In words, with whatever keyboard. */
    static void write(String text) {
        _setValue(_get(_get(TextEntry.class), TouchField.class), text);
    }

    static void assertAnswer(Tone tone, String title) {
        assertThat(_get(AnswerScreen.class).getClassNames()).contains(tone.code());
        assertThat(answerTitle()).isEqualTo(title);
    }

    static String answerTitle() {
        return _get(_get(AnswerScreen.class), H1.class).getText();
    }

    static String answerText() {
        return _get(_get(AnswerScreen.class), Paragraph.class).getText();
    }

    /** As the browser does it when the seconds have run down. */
    static void letTheAnswerGo() {
        _fireDomEvent(_get(CountDown.class), "over");
    }

    static String question() {
        return _get(entry(), H1.class).getText();
    }

    static String help() {
        return _get(entry(), Paragraph.class).getText();
    }

    private static Component entry() {
        return Stream.of(
                        _find(KeyEntry.class),
                        _find(TextEntry.class),
                        _find(Div.class, spec -> spec.withClasses("one-question")))
                .<Component>flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }

    static String paragraph(String css) {
        return _get(Paragraph.class, spec -> spec.withClasses(css)).getText();
    }

    /** Who stands on the coach's list. */
    static List<String> names() {
        return texts("name");
    }

    /** What the coach's list says of them. */
    static List<String> states() {
        return texts("state");
    }

    private static List<String> texts(String css) {
        return _find(Span.class, spec -> spec.withClasses(css)).stream()
                .map(Span::getText)
                .toList();
    }

    /** The words and the way on of a line of the coach's list. */
    static void tapAt(String name, String words) {
        _click(_get(
                NativeButton.class,
                spec -> spec.withPredicate(button ->
                        (words + ": " + name).equals(button.getAriaLabel().orElse("")))));
    }

    static String place() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}

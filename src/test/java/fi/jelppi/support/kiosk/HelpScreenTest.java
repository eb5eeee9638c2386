package fi.jelppi.support.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.organisation.SomePoint;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.CountDown;
import fi.jelppi.support.SomeLines;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Help on the screen of a hall, a Thursday at half past ten. */
@KioskTest
@Import(DoorTestConfiguration.class)
class HelpScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private PointId here = PointId.next();

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
        jdbc.sql("DELETE FROM call_request").update();
        jdbc.sql("DELETE FROM support_line").update();
        screen = Screen.open(context);
        screen.go("checkin/none");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void isReachableFromEverywhere() {
        tap("Pyydä apua");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("help");
    }

    @Test
    void tileSaysWhetherACoachIsHere() {
        tell(SomePoint.at(here).coach("Ville", Some.DAY.toString(), "09:00", "14:00"));
        screen.go("");
        assertThat(tile()).contains("Pyydä apua", "Ville on paikalla klo 14.00 asti");
        screen.go("checkin/none");
        clock.set(Some.at("14:00"));
        screen.go("");
        assertThat(tile()).contains("Soita tai jätä soittopyyntö");
    }

    @Test
    void namesWhoIsHereUntilWhen() {
        tell(SomePoint.at(here)
                .coach("Ville", Some.DAY.toString(), "09:00", "14:00")
                .visitor("Kela", "neuvontaa", Some.DAY.toString(), "12:00", "13:00"));
        screen.go("help");
        assertThat(page())
                .contains("Ville on paikalla klo 14.00 asti", "Kela tulee tänään klo 12.00–13.00")
                .doesNotContain("Valmentaja ei ole nyt paikalla.");
    }

    @Test
    void withoutACoachNamesNumbersAndTheNextDay() {
        tell(SomePoint.at(here)
                .coach("Ville", Some.DAY.plusDays(5).toString(), "09:00", "14:00")
                .phone("Valmentaja", "040 123 4567")
                .host("Maija", "040 765 4321"));
        screen.go("help");
        assertThat(page())
                .contains(
                        "Valmentaja ei ole nyt paikalla.", "Seuraava valmentaja: Ville tulee ti 8.12. klo 9.00–14.00.")
                .contains("Valmentaja040 123 4567", "Kylätalon isäntäväki: Maija040 765 4321")
                .contains("Hätätilanteessa soita 112.");
    }

    @Test
    void whereNothingIsKnownOffersTheRequest() {
        screen.go("help");
        assertThat(page())
                .contains("Seuraavaa valmentajapäivää ei ole vielä sovittu.")
                .contains("Tällä laitteella ei ole vielä puhelinnumeroa.");
        tap("Jätä soittopyyntö");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("help/call");
    }

    @Test
    void takesARequestTellsItsCodeAndLeavesNothingOnTheForm() {
        screen.go("help/call");
        var phone = field("Puhelinnumerosi");
        _setValue(phone, "040 123 4567");
        _setValue(field("Etunimesi"), "Aino");
        tap("Lähetä pyyntö");
        assertThat(answer()).contains("Soittopyyntösi on tallessa").containsPattern("Koodisi on [2-9A-Z]{4}\\.");
        assertThat(state()).isEqualTo("Odottaa yhteyttä. Pyyntö lähtee itsestään, kun verkko toimii.");
        assertThat(phone.getValue()).isEmpty();
        assertThat(_get(CountDown.class).isAttached()).isTrue();
    }

    @Test
    void saysThatTheRequestHasArrivedWhileSomebodyLooks() throws Exception {
        screen.go("help/call");
        _setValue(field("Puhelinnumerosi"), "040 123 4567");
        tap("Lähetä pyyntö");
        jdbc.sql("UPDATE outbox SET acknowledged_at = ? WHERE type LIKE 'support.%'")
                .param(OffsetDateTime.parse("2026-12-03T08:31:00Z"))
                .update();
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return state().equals("Välitetty valmentajille.");
        });
    }

    @Test
    void explainsWhatIsWrongAndKeepsWhatWasTyped() {
        screen.go("help/call");
        tap("Lähetä pyyntö");
        assertThat(field("Puhelinnumerosi").getErrorMessage()).isEqualTo("Kirjoita numero, johon sinulle voi soittaa.");
        _setValue(field("Puhelinnumerosi"), "soita");
        _setValue(field("Etunimesi"), "010190-123A");
        tap("Lähetä pyyntö");
        assertThat(field("Puhelinnumerosi").getErrorMessage()).isEqualTo("Tarkista numero, esimerkiksi 040 123 4567.");
        assertThat(field("Etunimesi").getErrorMessage()).isEqualTo("Kirjoita nimeen vain kirjaimia.");
        assertThat(field("Puhelinnumerosi").getValue()).isEqualTo("soita");
    }

    @Test
    void saysThatTooManyCameAtOnce() {
        for (int request = 0; request < 11; request++) {
            screen.go("help");
            screen.go("help/call");
            _setValue(field("Puhelinnumerosi"), "040 123 4567");
            tap("Lähetä pyyntö");
        }
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("call-problem"))
                        .getText())
                .startsWith("Tältä laitteelta on tullut nyt monta pyyntöä.");
    }

    @Test
    void showsSupportLinesWithTheirSource() {
        send(SomeLines.line("Nollalinja"));
        screen.go("help/lines");
        assertThat(_get(LinesView.class).getElement().getTextRecursively())
                .contains("Hätätilanteessa soita 112.", "Nollalinja", "080 005 005", "nollalinja.fi")
                .contains("Lähde: Nollalinja (nollalinja.fi). Tarkistettu 25.11.2026.");
    }

    @Test
    void speaksTheLanguageOfTheScreenAndMarksWhatIsLeftInFinnish() {
        send(SomeLines.line("Nollalinja"));
        send(SomeLines.line("Kylän oma").without("en"));
        UI.getCurrent().getSession().setLocale(Languages.ENGLISH);
        screen.go("help/lines");
        assertThat(_get(LinesView.class).getElement().getTextRecursively()).contains("Nollalinja line", "Kylän oma");
        var card = _get(com.vaadin.flow.component.html.H2.class, spec -> spec.withText("Kylän oma"))
                .getParent()
                .orElseThrow();
        assertThat(card.getElement().getAttribute("lang")).isEqualTo("fi");
        assertThat(card.getElement().hasAttribute("data-foreign")).isTrue();
    }

    @Test
    void saysThatLinesWillComeOnAKioskThatHasNone() {
        screen.go("help/lines");
        assertThat(_get(LinesView.class).getElement().getTextRecursively())
                .contains("Tukilinjat tulevat tähän, kun laite on ollut yhteydessä.", "Hätätilanteessa soita 112.");
        _assertNone(com.vaadin.flow.component.html.H2.class);
    }

    private void tell(SomePoint point) {
        kiosk.send("organisation.point-info", here.value(), point.payload());
    }

    private void send(SomeLines line) {
        kiosk.send("support.line", line.id(), line.payload());
    }

    private static void tap(String text) {
        _click(_get(BigButton.class, spec -> spec.withText(text)));
    }

    private static String tile() {
        return _get(NativeButton.class, spec -> spec.withClasses("help-tile"))
                .getElement()
                .getTextRecursively();
    }

    private static String page() {
        return _get(HelpView.class).getElement().getTextRecursively();
    }

    private static String answer() {
        return _get(CallAnswer.class).getElement().getTextRecursively();
    }

    private static String state() {
        return _get(Paragraph.class, spec -> spec.withClasses("call-state")).getText();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}

package fi.jelppi.support.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A time with the coach, wished for in a hall without a connection, a Thursday at half past ten. */
@KioskTest
@Import(DoorTestConfiguration.class)
class AppointmentScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    private final UUID slot = Ids.next();
    private PointId here = PointId.next();

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
        for (var table :
                List.of("free_time_copy", "appointment_here", "support_state", "call_request", "call_request_caller")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'support.%'").update();
        offer(slot, "2026-12-03", "13:00");
        offer(Ids.next(), "2026-12-03", "10:00");
        screen = Screen.open(context);
        screen.go("help");
        tap("Varaa aika valmentajalle");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void aTimeIsWishedForByANumberAndHiddenFromThenOn() {
        assertThat(page()).contains("tänään klo 13.00–13.30").doesNotContain("10.00");
        tap("tänään klo 13.00–13.30");
        assertThat(page())
                .as("what the number is for: more than calling, here")
                .contains("Niitä käytetään vain tähän varaukseen")
                .doesNotContain("vain soittamiseen");
        tap("Varaa tämä aika");
        assertThat(field("Puhelinnumerosi").getErrorMessage()).isEqualTo("Kirjoita numero, johon sinulle voi soittaa.");
        assertThat(facts("support.appointment-booked")).isEmpty();
        var code = book();
        assertThat(code).hasSize(7);
        assertThat(facts("support.appointment-booked"))
                .singleElement()
                .asString()
                .contains(slot.toString())
                .doesNotContain("4567");
        assertThat(facts("support.caller")).singleElement().asString().contains("040 123 4567");
        screen.go("help");
        screen.go("help/appointment");
        assertThat(page()).contains("Vapaita aikoja ei ole nyt.");
        assertThat(stateOf(code)).startsWith("Varauspyyntösi ajalle tänään klo 13.00 odottaa vahvistusta.");
    }

    @Test
    void whatCentralDecidedIsSeenByTheCode() {
        tap("tänään klo 13.00–13.30");
        var code = book();
        decide(code, "booked", false);
        assertThat(stateOf(code)).isEqualTo("Aikasi on varattu: tänään klo 13.00.");
        decide(code, "lost", false);
        assertThat(stateOf(code)).isEqualTo("Joku muu ehti varata ajan tänään klo 13.00. Valmentaja soittaa sinulle.");
        decide(code, "withdrawn", false);
        assertThat(stateOf(code)).startsWith("Valmentaja joutui perumaan ajan tänään klo 13.00");
    }

    @Test
    void isCancelledByTheCodeBeforeAndAfterCentralKnowsIt() {
        tap("tänään klo 13.00–13.30");
        var code = book();
        assertThat(stateOf(code)).startsWith("Varauspyyntösi");
        tap("Peru aika");
        assertThat(facts("support.appointment-cancelled")).hasSize(1);
        assertThat(stateOf(code)).isEqualTo("Aika on peruttu.");
        screen.go("help/appointment");
        assertThat(page()).as("free again at once, at this kiosk").contains("tänään klo 13.00–13.30");
    }

    @Test
    void isCancelledAtAnotherKioskOfThePoint() {
        var request = Ids.next();
        kiosk.send(
                "support.request-state",
                request,
                Map.of("code", "K7M2C7H", "done", false, "booking", "booked", "time", "2026-12-03T13:00"));
        assertThat(stateOf("k7m2 c7h")).isEqualTo("Aikasi on varattu: tänään klo 13.00.");
        tap("Peru aika");
        assertThat(facts("support.appointment-cancelled"))
                .singleElement()
                .asString()
                .contains(request.toString());
        assertThat(stateOf("K7M2C7H")).isEqualTo("Aika on peruttu.");
        assertThat(_find(BigButton.class, spec -> spec.withText("Peru aika"))).isEmpty();
    }

    @Test
    void aTimeThatWentMeanwhileIsSaidSo() {
        tap("tänään klo 13.00–13.30");
        jdbc.sql("DELETE FROM free_time_copy").update();
        _setValue(field("Puhelinnumerosi"), "040 123 4567");
        tap("Varaa tämä aika");
        assertThat(page()).contains("Joku ehti juuri varata tämän ajan.");
        assertThat(facts("support.caller")).isEmpty();
    }

    @Test
    void whatIsNoTimeIsNotTakenIn() {
        for (var bad : List.of("25:00", "klo 10", "")) {
            assertThatThrownBy(() -> offer(Ids.next(), "2026-12-03", bad)).isInstanceOf(RuntimeException.class);
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM free_time_copy")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private void offer(UUID id, String date, String start) {
        kiosk.send("support.free-time", id, Map.of("point", here.value(), "date", date, "start", start, "minutes", 30));
    }

    private void decide(String code, String booking, boolean done) {
        var request = jdbc.sql("SELECT id FROM call_request").query(UUID.class).single();
        kiosk.send(
                "support.request-state",
                request,
                Map.of("code", code, "done", done, "booking", booking, "time", "2026-12-03T13:00"));
    }

    /** The chosen time; what stays is the code. */
    private String book() {
        _setValue(field("Puhelinnumerosi"), "040 123 4567");
        tap("Varaa tämä aika");
        assertThat(_get(AppointmentAnswer.class).getElement().getTextRecursively())
                .contains("Varauspyyntösi on tallessa", "Odottaa vahvistusta.");
        return jdbc.sql("SELECT code FROM call_request").query(String.class).single();
    }

    private String stateOf(String typed) {
        screen.go("help");
        screen.go("help/state");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Koodi")), typed);
        tap("Näytä");
        return _get(Paragraph.class, spec -> spec.withClasses("call-state")).getText();
    }

    private List<String> facts(String type) {
        return jdbc.sql("SELECT payload FROM outbox WHERE type = ?")
                .param(type)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void tap(String text) {
        _click(_get(BigButton.class, spec -> spec.withText(text)));
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}

package fi.jelppi.support.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
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
import fi.jelppi.kiosk.CoachMode;
import fi.jelppi.organisation.SomePoint;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.Eventually;
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

/** A coach asked to the screen from a step of a guide, in a hall without a connection. */
@KioskTest
@Import(DoorTestConfiguration.class)
class HelpHereTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        PointId here = kiosk.start();
        for (var table : List.of("help_ask", "support_state", "call_request", "call_request_caller")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'support.%'").update();
        kiosk.send(
                "organisation.point-info",
                here.value(),
                SomePoint.at(here)
                        .coach("Ville", Some.DAY.toString(), "09:00", "14:00")
                        .payload());
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void nothingOfTheGuideIsToldUnlessTheVisitorWantsIt() {
        readAGuide();
        ask();
        assertThat(told()).singleElement().asString().doesNotContain("about");
        assertThat(page())
                .containsPattern("Koodisi on [2-9A-Z]{4}\\.")
                .contains("Pyyntö on tallessa tällä laitteella.");
        tap("Takaisin");
        assertThat(path()).isEqualTo("guides/one");
    }

    @Test
    void theCoachInTheHallSeesGuideAndStepWithoutAConnectionAndAnswers() throws Exception {
        readAGuide();
        screen.go("help");
        tap("Pyydä valmentaja tähän");
        _click(_get(BigButton.class, spec -> spec.withClasses("toggle")));
        tap("Lähetä pyyntö");
        var code = jdbc.sql("SELECT code FROM help_ask").query(String.class).single();
        assertThat(told()).singleElement().asString().contains("\"about\":\"", " · 1. ", code);
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(true);
            return !_find(BigButton.class, spec -> spec.withText("Valmentaja (1)"))
                    .isEmpty();
        });
        CoachMode.open(context);
        screen.go("coach/asks");
        assertThat(page()).contains(code, " · 1. ", "klo 10.30");
        tap("Hoidettu");
        assertThat(page()).contains("Kukaan ei odota.");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM outbox WHERE type = 'support.help-answered'")
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(stateOf(" " + code.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo("Valmentaja on hoitanut tämän pyynnön.");
    }

    @Test
    void whatTheDeskHasAnsweredWaitsNoLongerInTheHall() {
        ask();
        var id = jdbc.sql("SELECT id FROM help_ask").query(UUID.class).single();
        var code = jdbc.sql("SELECT code FROM help_ask").query(String.class).single();
        kiosk.send("support.request-state", id, Map.of("code", code, "done", true));
        CoachMode.open(context);
        screen.go("coach/asks");
        assertThat(page()).contains("Kukaan ei odota.");
        assertThat(stateOf(code)).isEqualTo("Valmentaja on hoitanut tämän pyynnön.");
    }

    @Test
    void aRequestToBeCalledHasAStateToo() {
        kiosk.send("support.request-state", UUID.randomUUID(), Map.of("code", "H4X9", "done", false));
        assertThat(stateOf("h4x9")).isEqualTo("Välitetty valmentajille.");
        kiosk.send("support.request-state", UUID.randomUUID(), Map.of("code", "C7C7", "done", true));
        assertThat(stateOf("C7C7")).isEqualTo("Valmentaja on hoitanut tämän pyynnön.");
    }

    @Test
    void anUnknownCodeIsSaidSo() {
        for (var typed : List.of("", "    ", "ZZZZ", "' OR 1=1", "💥")) {
            assertThat(stateOf(typed)).startsWith("Tällä koodilla ei löydy pyyntöä.");
        }
    }

    @Test
    void saysThatTooManyCameAtOnce() {
        for (int asked = 0; asked < 11; asked++) {
            ask();
        }
        assertThat(page()).contains("Tältä laitteelta on tullut nyt monta pyyntöä.");
    }

    @Test
    void withoutACoachInTheHallNobodyIsAskedToComeHere() {
        clock.set(Some.at("15:00"));
        screen.go("help");
        assertThat(_find(BigButton.class, spec -> spec.withText("Pyydä valmentaja tähän")))
                .isEmpty();
    }

    private void readAGuide() {
        screen.go("guides");
        _click(_find(NativeButton.class, spec -> spec.withClasses("guide-card")).getFirst());
    }

    private void ask() {
        screen.go("help");
        screen.go("help/here");
        tap("Lähetä pyyntö");
    }

    private String stateOf(String typed) {
        screen.go("help");
        screen.go("help/state");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Koodi")), typed);
        tap("Näytä");
        return _get(Paragraph.class, spec -> spec.withClasses("call-state")).getText();
    }

    private List<String> told() {
        return jdbc.sql("SELECT payload FROM outbox WHERE type = 'support.help-asked'")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void tap(String text) {
        _click(_get(BigButton.class, spec -> spec.withText(text)));
    }

    private static String path() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}

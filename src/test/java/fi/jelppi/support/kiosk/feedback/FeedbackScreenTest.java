package fi.jelppi.support.kiosk.feedback;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People say on the touch screen how a training was, one after another, without a connection. */
@KioskTest
@Import(DoorTestConfiguration.class)
class FeedbackScreenTest {

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

    private PointId here = PointId.next();

    @BeforeEach
    void open() {
        clock.set(Some.at("14:30"));
        here = kiosk.start();
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'support.%'").update();
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void asksThreeThingsThanksAndIsReadyForTheNext() {
        event("Palkka.fi");
        tellFromTheTile();
        assertThat(title()).isEqualTo("Millainen tilaisuus oli?");
        assertThat(page()).contains("Palkka.fi", "Nimeäsi ei kysytä");
        tap("Hyvä");
        tap("Työnhakija");
        assertThat(page()).contains("Älä kirjoita nimiä");
        _setValue(words(), "Kahvi oli hyvää.");
        tap("Lähetä palaute");
        assertThat(title()).isEqualTo("Kiitos palautteesta!");
        assertThat(page()).doesNotContain("Kahvi");

        tap("Seuraava vastaaja");
        tap("Erittäin huono");
        tap("En halua kertoa");
        assertThat(words().getValue()).isEmpty();
        tap("Lähetä palaute");
        assertThat(told("support.feedback-given"))
                .hasSize(2)
                .anyMatch(it -> it.contains("\"score\":4"))
                .anyMatch(it -> it.contains("\"score\":1") && !it.contains("group"));
        assertThat(told("support.feedback-words")).hasSize(1);
    }

    @Test
    void aWayBackChangesTheAnswerBefore() {
        event("Palkka.fi");
        screen.go("feedback");
        tap("Huono");
        tap("Takaisin");
        tap("Erittäin hyvä");
        tap("Nuori, alle 30 vuotta");
        tap("Takaisin");
        tap("Työnantaja");
        tap("Lähetä palaute");
        assertThat(told("support.feedback-given"))
                .singleElement()
                .asString()
                .contains("\"score\":5", "\"group\":\"employer\"");
    }

    @Test
    void whereSeveralEndedOneIsChosen() {
        event("Palkka.fi");
        event("Oma CV");
        screen.go("feedback");
        assertThat(title()).isEqualTo("Mistä haluat antaa palautetta?");
        tap("10.00–14.00 Oma CV");
        assertThat(page()).contains("Oma CV").doesNotContain("Palkka.fi");
    }

    @Test
    void tooLongWordsAreExplainedAndNothingIsLost() {
        event("Palkka.fi");
        screen.go("feedback");
        tap("Hyvä");
        tap("En halua kertoa");
        words().setValue("a".repeat(501));
        tap("Lähetä palaute");
        assertThat(words().isInvalid()).isTrue();
        assertThat(words().getErrorMessage()).isEqualTo("Vastaus on liian pitkä. Siihen mahtuu 500 merkkiä.");
        assertThat(told("support.feedback-given")).isEmpty();
    }

    @Test
    void whoIsTooLateIsToldSo() {
        event("Palkka.fi");
        screen.go("feedback");
        tap("Hyvä");
        tap("En halua kertoa");
        clock.set(Some.at("17:30"));
        tap("Lähetä palaute");
        assertThat(page()).contains("ei voi enää antaa palautetta");
    }

    @Test
    void withoutAnythingThatEndedThePageSaysWhen() {
        screen.go("feedback");
        assertThat(page()).contains("Palautetta voi antaa, kun tilaisuus on päättynyt.");
    }

    @Test
    void theTileSaysWhatEnded() {
        event("Palkka.fi");
        screen.go("training");
        screen.go("");
        assertThat(page()).contains("Päättyi: Palkka.fi. Anna palautetta tästä.");
    }

    @Test
    void whenTheCoachHasEndedItTheRoomLeadsToIt() {
        event("Aamulla");
        var training = kiosk.event(
                Some.event("Oma CV").at(here).session("14:00", "18:00").build());
        kiosk.send("meeting.meeting", training.sessions().getFirst().id().value(), Map.of("state", "ended"));
        screen.go("training");
        assertThat(page()).contains("Koulutus on päättynyt.");
        tap("Anna palautetta");
        assertThat(page()).contains("Oma CV").doesNotContain("Aamulla");
        tap("Hyvä");
        tap("Nuori, alle 30 vuotta");
        tap("Lähetä palaute");
        assertThat(told("support.feedback-given"))
                .singleElement()
                .asString()
                .contains(training.id().toString());
    }

    @Test
    void besideATrainingThatCanBeJoinedAnEarlierOneCanBeToldAbout() {
        event("Aamulla");
        var training = kiosk.event(
                Some.event("Oma CV").at(here).session("14:00", "18:00").build());
        kiosk.send("meeting.meeting", training.sessions().getFirst().id().value(), Map.of("state", "open"));
        screen.go("training");
        tap("Anna palautetta");
        assertThat(page()).contains("Aamulla").doesNotContain("Oma CV");
    }

    private void tellFromTheTile() {
        screen.go("training");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("feedback");
    }

    private void event(String title) {
        kiosk.event(Some.event(title).at(here).session("10:00", "14:00").build());
    }

    private static TextArea words() {
        return _get(TextArea.class);
    }

    private List<String> told(String type) {
        return jdbc.sql("SELECT payload FROM outbox WHERE type = ?")
                .param(type)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void tap(String text) {
        _click(_find(BigButton.class).stream()
                .filter(button -> button.getElement().getTextRecursively().equals(text))
                .findFirst()
                .orElseThrow());
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}

package fi.jelppi.meeting.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.meeting.SaidByCentral;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.StateChanged;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A screen leaves the room and comes in again when another one of its hall is to be heard, or no more (decision 0304). */
@KioskTest
@Import(DoorTestConfiguration.class)
class RoomPanelTest {

    private static final Object TABLET = "another screen of this node";

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    ScreensHere screens;

    @Autowired
    TestClock clock;

    private final SaidByCentral central = new SaidByCentral();

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @SuppressWarnings("NullAway.Init")
    private TrainingView view;

    @BeforeEach
    void join() throws Exception {
        clock.set(Some.at("10:30"));
        var here = kiosk.start();
        var training = kiosk.event(
                Some.event("Palkka.fi").at(here).session("10:00", "14:00").build());
        kiosk.send("meeting.meeting", training.sessions().getFirst().id().value(), Map.of("state", "open"));
        screen = Screen.open(context);
        view = new TrainingView(services());
        UI.getCurrent().add(view);
        _click(_get(NativeButton.class, spec -> spec.withText("Liity koulutukseen")));
        comesIn(1);
    }

    @AfterEach
    void close() {
        central.isFastAgain();
        screens.leave(central.screen, TABLET);
        screen.close();
    }

    /** The kiosk's own, but for central. */
    private TrainingServices services() {
        var own = context.getBean(TrainingServices.class);
        return new TrainingServices(
                own.meetings(),
                central.hall(context),
                central.tickets(context),
                screens,
                own.words(),
                own.checkIns(),
                own.codes(),
                own.feedback(),
                own.line(),
                own.beat(),
                own.settings(),
                own.handouts());
    }

    /** @param joins with a ticket of its own each */
    private void comesIn(int joins) throws Exception {
        passes(() -> central.joins.get() == joins && !_find(RoomPanel.class).isEmpty());
        var video = _get(JitsiMeeting.class);
        ComponentUtil.fireEvent(video, new StateChanged(video, true, "joined", "e" + joins, 900));
    }

    /** Beats as the hall does, until it holds. */
    private static void passes(BooleanSupplier holds) throws Exception {
        Eventually.holds(() -> {
            MockVaadin.clientRoundtrip(false);
            if (holds.getAsBoolean()) {
                return true;
            }
            _find(RoomPanel.class).forEach(RoomPanel::beat);
            return holds.getAsBoolean();
        });
    }

    private static boolean isSilent() {
        return _get(JitsiMeeting.class).getElement().hasAttribute("start-silent");
    }

    @Test
    void isSilentWhileAnotherNodeIsHeardAndKeepsItsPlaceBeforeTheTablet() throws Exception {
        assertThat(isSilent()).isFalse();
        assertThat(screens.enter(central.screen, TABLET)).as("is heard").isFalse();

        central.heardElsewhere = true;
        comesIn(2);
        assertThat(isSilent()).isTrue();
        assertThat(_find(NativeButton.class, spec -> spec.withText("Ääni on salin toisella näytöllä")))
                .hasSize(1);

        central.heardElsewhere = false;
        comesIn(3);
        assertThat(isSilent()).isFalse();
        assertThat(screens.endpoint(central.screen)).isEqualTo("e3");
        assertThat(central.leaves).as("the hall was in all the time").hasValue(0);
    }

    @Test
    void whoIsNotLetInAgainGivesItsPlaceToTheNext() throws Exception {
        screens.enter(central.screen, TABLET);
        central.out = true;
        central.heardElsewhere = true;
        passes(() -> view.getElement().getTextRecursively().contains("Valmentaja on poistanut"));
        assertThat(screens.isFirst(central.screen, TABLET)).isTrue();
        assertThat(central.leaves).as("the tablet is in").hasValue(0);
    }

    @Test
    void aVisitThatEndsMeanwhileLeavesTheRoom() throws Exception {
        central.isSlow();
        central.heardElsewhere = true;
        passes(() -> _find(RoomPanel.class).isEmpty());
        UI.getCurrent().remove(view);
        Eventually.holds(() -> central.leaves.get() == 1);
        assertThat(screens.enter(central.screen, TABLET)).isTrue();
    }
}

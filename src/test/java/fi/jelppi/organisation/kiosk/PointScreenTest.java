package fi.jelppi.organisation.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.organisation.SomePoint;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.i18n.Languages;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** A Thursday in December, half past ten, on the screen of a hall. */
@KioskTest
@Import(DoorTestConfiguration.class)
class PointScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    private PointId here = PointId.next();

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
        kiosk.send(
                "organisation.point",
                here.value(),
                Map.of("village", "Sinettä", "name", "Sinetän JELPPI", "latitude", 66.61, "longitude", 25.42));
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void tileSaysThatItIsOpenAndWhoIsHere() {
        tell(SomePoint.at(here).everyDay("09:00", "16:00").coach("Ville", Some.DAY.toString(), "09:00", "14:00"));
        screen.go("");
        assertThat(tile().getElement().getTextRecursively())
                .contains("Aukiolo", "Avoinna klo 16.00 asti", "Ville on paikalla klo 14.00 asti");
        _click(tile());
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("point");
    }

    @Test
    void tileSaysWhenItOpens() {
        tell(SomePoint.at(here).everyDay("12:00", "16:00").coach("Ville", Some.DAY.toString(), "12:00", "14:00"));
        screen.go("");
        assertThat(tile().getElement().getTextRecursively())
                .contains("Suljettu, avataan tänään klo 12.00", "Ville tulee tänään klo 12.00–14.00");
    }

    @Test
    void tileFollowsTheClock() {
        tell(SomePoint.at(here).everyDay("09:00", "11:00"));
        screen.go("");
        clock.set(Some.at("11:00"));
        context.getBean(PointTile.class).refresh(tile());
        assertThat(tile().getElement().getTextRecursively()).contains("Suljettu, avataan huomenna klo 9.00");
    }

    @Test
    void pageTellsTheWeekWithItsExceptionsAndHolidays() {
        tell(SomePoint.at(here)
                .everyDay("09:00", "16:00")
                .closed(Some.DAY.plusDays(1).toString(), "Siivouspäivä"));
        screen.go("point");
        assertThat(page())
                .contains("Sinetän JELPPI", "tänään9.00–16.00", "huomennaSuljettuSiivouspäivä")
                .contains("su 6.12.Suljettuitsenäisyyspäivä");
    }

    @Test
    void pageTellsWhoComesAndWhomToCall() {
        tell(SomePoint.at(here)
                .coach("Ville", Some.DAY.toString(), "09:00", "14:00")
                .visitor("Kela", "neuvontaa", Some.DAY.plusDays(4).toString(), "10:00", "12:00")
                .phone("Valmentaja", "040 123 4567")
                .host("Maija", "040 765 4321"));
        screen.go("point");
        assertThat(page())
                .contains("Ville on paikalla klo 14.00 asti")
                .contains("Kela tulee ma 7.12. klo 10.00–12.00", "neuvontaa")
                .contains("Valmentaja040 123 4567", "Kylätalon isäntäväki: Maija040 765 4321");
    }

    @Test
    void whatTheDeskWroteIsMarkedAsFinnishOnAnEnglishScreen() {
        tell(SomePoint.at(here).visitor("Kela", "neuvontaa", Some.DAY.toString(), "10:00", "12:00"));
        UI.getCurrent().getSession().setLocale(Languages.ENGLISH);
        screen.go("point");
        assertThat(page()).contains("Kela is here until 12:00");
        var words = _get(com.vaadin.flow.component.html.Span.class, spec -> spec.withText("neuvontaa"));
        assertThat(words.getElement().getAttribute("lang")).isEqualTo("fi");
    }

    @Test
    void pageSaysWhatIsNotKnownYet() {
        screen.go("point");
        assertThat(page())
                .contains("Aukioloaikaa ei ole vielä kerrottu")
                .contains("Tulevat päivät näkyvät tässä, kun ne on sovittu.")
                .contains("Puhelinnumeroa ei ole vielä kerrottu.");
    }

    /** The screen is drawn after it is told. */
    private void tell(SomePoint point) {
        kiosk.send("organisation.point-info", here.value(), point.payload());
        screen.go("checkin/none");
    }

    private static NativeButton tile() {
        return _get(NativeButton.class, spec -> spec.withClasses("point-tile"));
    }

    private static String page() {
        return _get(PointView.class).getElement().getTextRecursively();
    }
}

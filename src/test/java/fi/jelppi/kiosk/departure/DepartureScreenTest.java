package fi.jelppi.kiosk.departure;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.kiosk.CoachMode;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** On a machine without a battery, an uplink or a printer. */
@KioskTest
@Import(DoorTestConfiguration.class)
@TestPropertySource(properties = "jelppi.machine.power=/nowhere")
class DepartureScreenTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        clock.set(Some.at("10:30"));
        kiosk.start();
        screen = Screen.open(context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void staysClosedWithoutAPin() {
        screen.go("coach/departure");
        _assertNone(DepartureView.class);
    }

    @Test
    void saysOfEachMatterHowItIsAndWhatToDo() {
        openPage();
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Yhteys palvelimeen", "ei ole vielä ollut yhteydessä", "Tee ennen lähtöä"));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Laitteen tiedot", "Pidä laite verkossa, kunnes tiedot ovat ajan tasalla."));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Koodien tarkistus", "Laite tunnistaa aidot koodit ilman verkkoa.", "Kunnossa"));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line)
                        .contains("Akku", "Tässä laitteessa ei ole akkua. Ota virtajohto mukaan.", "Hyvä tietää"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Levytila", "Vapaata tilaa on", "Kunnossa"));
        assertThat(lines()).anySatisfy(line -> assertThat(line).contains("Työpaikat"));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).contains("Tiedostot", "Mukana ei ole tiedostoja.", "Kunnossa"));
        assertThat(lines())
                .anySatisfy(line -> assertThat(line).contains("Oppaat", "opasta kuvineen laitteella.", "Kunnossa"));
        assertThat(lines()).hasSize(13);
    }

    @Test
    void countsWhatIsLeftToDo() {
        openPage();
        long open = lines().stream()
                .filter(line -> line.contains("Tee ennen lähtöä"))
                .count();
        assertThat(open).isPositive();
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("departure-summary")))
                .extracting(Paragraph::getText)
                .containsExactly(open + " asiaa kesken");
    }

    private void openPage() {
        CoachMode.open(context);
        screen.go("coach");
        _click(_get(NativeButton.class, spec -> spec.withText("Lähtötarkistus")));
    }

    private static List<String> lines() {
        return _find(CheckLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }
}

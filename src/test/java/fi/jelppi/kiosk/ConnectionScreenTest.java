package fi.jelppi.kiosk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.DescriptionList;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/** On a kiosk that has no uplink; whether it has noticed yet depends on what ran before. */
@KioskTest
@Import(DoorTestConfiguration.class)
class ConnectionScreenTest {

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
        CoachMode.open(context);
        screen.go("coach/connection");
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void speaksToACoachAndNotToVisitors() {
        assertThat(_get(DescriptionList.class).getElement().getTextRecursively())
                .containsPattern("Yhteys(Ei yhteyttä|Käyttöönotto kesken)Viimeksi yhteydessä")
                .contains("kehitysversio")
                .doesNotContain("merkitä käyntisi");
    }
}

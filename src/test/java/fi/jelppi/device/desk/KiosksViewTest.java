package fi.jelppi.device.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.device.Enrolment;
import fi.jelppi.device.Fleet;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.PeerDirectory;
import fi.jelppi.sync.spi.PeerDirectory.Contact;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class KiosksViewTest {

    static final Point POINT = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    Fleet fleet;

    @Autowired
    KioskWords words;

    @Autowired
    Enrolment enrolment;

    @Autowired
    PeerDirectory peers;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @BeforeEach
    void open() {
        points.save(POINT);
        LoggedIn.as(UserId.next(), Role.COORDINATOR);
        screen = Screen.open(context);
        screen.go("desk/kiosks");
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsACodeWithItsPicture() {
        _click(_get(Button.class, spec -> spec.withText("Ota laite käyttöön")));
        _setValue(point(), POINT);
        _click(_get(Button.class, spec -> spec.withText("Näytä koodi")));
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("enrol-code")).getText())
                .matches("[0-9A-Z]{4} [0-9A-Z]{4}");
        assertThat(_find(Image.class)).hasSize(1);
    }

    @Test
    void asksForAPlaceBeforeACode() {
        _click(_get(Button.class, spec -> spec.withText("Ota laite käyttöön")));
        _click(_get(Button.class, spec -> spec.withText("Näytä koodi")));
        assertThat(point().isInvalid()).isTrue();
        _assertNone(Image.class);
    }

    @Test
    void saysWhatIsWrongWithAMachine() {
        var kiosk = DeviceFixtures.atCentral(enrolment, POINT.id(), "Muurola 9");
        peers.contacted(
                kiosk,
                new Contact(
                        Instant.now(),
                        0,
                        null,
                        "1.0",
                        Duration.ofMinutes(-5),
                        "disk=500000000/64000000000,touched=1790000000000,camera=unplugged,printer=stopped"));

        assertThat(lines().now()).anySatisfy(line -> {
            assertThat(line.name()).isEqualTo("Muurola 9");
            assertThat(line.wrong())
                    .containsExactly("Kello −5 min väärin", "Levy täyttyy", "Kamera on irti", "Tulostin on pysähtynyt");
            assertThat(line.room()).isEqualTo("Levyllä tilaa 0,5 Gt");
            assertThat(line.touched()).isEqualTo("21.9. klo 17.13");
        });
    }

    @Test
    void saysNothingWrongOfAMachineThatIsWellOrTellsNothing() {
        var well = DeviceFixtures.atCentral(enrolment, POINT.id(), "Muurola 8");
        DeviceFixtures.atCentral(enrolment, POINT.id(), "Muurola 7");
        var state = "disk=50000000000/64000000000,camera=running,printer=ready";
        peers.contacted(well, new Contact(Instant.now(), 0, null, "1.0", Duration.ZERO, state));

        assertThat(lines().now())
                .filteredOn(line -> List.of("Muurola 7", "Muurola 8").contains(line.name()))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.wrong()).isEmpty());
    }

    private KioskLines lines() {
        var ui = UI.getCurrentOrThrow();
        return new KioskLines(fleet, words, ui::getTranslation, ui.getLocale());
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Point> point() {
        return _get(ComboBox.class, spec -> spec.withLabel("Piste"));
    }
}

package fi.jelppi.device.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
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

    @SuppressWarnings("unchecked")
    private static ComboBox<Point> point() {
        return _get(ComboBox.class, spec -> spec.withLabel("Piste"));
    }
}

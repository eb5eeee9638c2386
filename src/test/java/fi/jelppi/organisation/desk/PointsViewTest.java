package fi.jelppi.organisation.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class PointsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    final String village = "Kylä " + UUID.randomUUID();

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void addsAndChangesAPoint() {
        open(Role.COORDINATOR);
        add(village, "Kylän JELPPI", "66.61", "25.42");
        _assertNone(Dialog.class);
        assertThat(saved().name()).isEqualTo("Kylän JELPPI");
        change(saved());
        assertThat(text("Kylä").getValue()).isEqualTo(village);
        _setValue(text("Pisteen nimi"), "Uusi kylätalo");
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
        assertThat(saved()).extracting(Point::name, Point::latitude).containsExactly("Uusi kylätalo", 66.61);
    }

    @Test
    void refusesConfusedCoordinatesAndKeepsWhatWasTyped() {
        open(Role.ADMIN);
        add(village, "Kylän JELPPI", "25.42", "66.61");
        var latitude = _get(BigDecimalField.class, spec -> spec.withLabel("Leveysaste"));
        assertThat(latitude.isInvalid()).isTrue();
        assertThat(latitude.getErrorMessage()).contains("59 ja 71");
        assertThat(text("Kylä").getValue()).isEqualTo(village);
        assertThat(points.all()).extracting(Point::village).doesNotContain(village);
    }

    @Test
    void refusesASecondPointForTheSameVillage() {
        open(Role.ADMIN);
        add(village, "Kylän JELPPI", "66.61", "25.42");
        add(" " + village + " ", "Toinen", "66.61", "25.42");
        assertThat(text("Kylä").getErrorMessage()).isEqualTo("Tällä kylällä on jo työllisyyspiste.");
    }

    @Test
    void refusesAnEmptyForm() {
        open(Role.ADMIN);
        add("  ", "", null, null);
        assertThat(_find(TextField.class)).allMatch(TextField::isInvalid);
        assertThat(_find(BigDecimalField.class)).allMatch(BigDecimalField::isInvalid);
    }

    @Test
    void isClosedToCoaches() {
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        assertThatThrownBy(() -> screen.go("desk/points")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/points");
    }

    @SuppressWarnings("unchecked")
    private static void change(Point point) {
        Grid<Point> grid = _get(Grid.class);
        int row = GridKt._findAll(grid).indexOf(point);
        _click((Button) GridKt._getCellComponent(grid, row, "actions"));
    }

    private Point saved() {
        return points.all().stream()
                .filter(point -> point.village().equals(village))
                .findFirst()
                .orElseThrow();
    }

    private static void add(String village, String name, @Nullable String lat, @Nullable String lon) {
        _click(_get(Button.class, spec -> spec.withText("Lisää työllisyyspiste")));
        _setValue(text("Kylä"), village);
        _setValue(text("Pisteen nimi"), name);
        number("Leveysaste", lat);
        number("Pituusaste", lon);
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
    }

    private static void number(String label, @Nullable String value) {
        if (value != null) {
            _setValue(_get(BigDecimalField.class, spec -> spec.withLabel(label)), new BigDecimal(value));
        }
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}

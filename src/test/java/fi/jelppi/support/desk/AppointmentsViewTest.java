package fi.jelppi.support.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.support.Appointments;
import fi.jelppi.support.SomeCalls;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class AppointmentsViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    Appointments appointments;

    @Autowired
    Clock clock;

    @Autowired
    JelppiProperties properties;

    private final Point point = new Point(PointId.next(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42);

    @SuppressWarnings("NullAway.Init")
    private SomeCalls calls;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        points.save(point);
        calls = new SomeCalls(context);
        calls.forgetAll();
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        screen.go("desk/appointments");
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void givesSeveralTimesAtOnceAndTakesOneBack() {
        assertThat(page()).contains("Aikoja ei ole annettu.");
        give();
        assertThat(page()).contains("Ajat on annettu.", "10.00–10.30", "10.30–11.00", "Vapaa");
        _click(_find(Button.class, spec -> spec.withText("Poista")).getFirst());
        assertThat(page()).doesNotContain("10.00–10.30").contains("10.30–11.00");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        give();
        _click(_get(Button.class, spec -> spec.withText("Anna ajat")));
        assertThat(page()).contains("Olet antanut jo aikoja");
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Päättyy")), LocalTime.of(9, 0));
        _click(_get(Button.class, spec -> spec.withText("Anna ajat")));
        assertThat(page()).contains("Anna alkamis- ja päättymisaika");
        assertThat(_get(TimePicker.class, spec -> spec.withLabel("Alkaa")).getValue())
                .isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void showsWhoComesAndWhatBecomesOfACancelledTime() {
        give();
        calls.book(appointments.coming().getFirst().time(), "K7M2C7H", "Aino", "040 123 4567");
        calls.book(appointments.coming().getFirst().time(), "H4X9C7H", "Veikko", "040 765 4321");
        screen.go("desk/calls");
        screen.go("desk/appointments");
        assertThat(page()).contains("K7M2C7H", "Aino").doesNotContain("Veikko");
        assertThat(_get(Anchor.class, spec -> spec.withText("040 123 4567")).getHref())
                .isEqualTo("tel:0401234567");
        _click(_get(Button.class, spec -> spec.withText("Peru")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).doesNotContain("K7M2C7H");
        screen.go("desk/calls");
        assertThat(_get(CallsView.class).getElement().getTextRecursively())
                .contains("Valmentaja perui ajan.", "Halusi ajan, jonka joku muu ehti varata.");
    }

    private void give() {
        @SuppressWarnings("unchecked")
        Select<Point> where = _get(Select.class, spec -> spec.withLabel("Piste"));
        _setValue(where, point);
        var tomorrow = LocalDate.now(clock.withZone(properties.zone())).plusDays(1);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Päivä")), tomorrow);
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Alkaa")), LocalTime.of(10, 0));
        _setValue(_get(TimePicker.class, spec -> spec.withLabel("Päättyy")), LocalTime.of(11, 0));
        _click(_get(Button.class, spec -> spec.withText("Anna ajat")));
    }

    private static String page() {
        return _get(AppointmentsView.class).getElement().getTextRecursively();
    }
}

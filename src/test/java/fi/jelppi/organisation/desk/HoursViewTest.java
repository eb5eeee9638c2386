package fi.jelppi.organisation.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.organisation.HallHost;
import fi.jelppi.organisation.OpeningHours;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.organisation.PointPhone;
import fi.jelppi.organisation.Points;
import fi.jelppi.organisation.StaffDay;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class HoursViewTest {

    private static final LocalDate DAY = LocalDate.of(2099, 12, 1);

    @Autowired
    ApplicationContext context;

    @Autowired
    Points points;

    @Autowired
    PointInfos infos;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    final PointId point = PointId.next();

    @BeforeEach
    void open() {
        points.save(new Point(point, "Kylä " + UUID.randomUUID(), "Kylän JELPPI", 66.6, 25.4));
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        screen.go("desk/hours/" + point);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void setsTheHoursOfAWeek() {
        button("Muuta aukioloa");
        fill(0, "09:00", "12:00");
        fill(1, "13:00", "16:00");
        save();
        var monday = told().hours().week().get(DayOfWeek.MONDAY);
        assertThat(monday).extracting(span -> span.start().getHour()).containsExactly(9, 13);
        assertThat(told().hours().week()).hasSize(1);
        assertThat(page()).contains("maanantai: 9.00–12.00, 13.00–16.00");
    }

    @Test
    void refusesHoursThatOverlapOrLackAnEnd() {
        button("Muuta aukioloa");
        fill(0, "09:00", "12:00");
        fill(1, "11:00", "16:00");
        save();
        assertThat(times("Auki klo").get(1).getErrorMessage()).isEqualTo("Ajat menevät päällekkäin.");
        times("Kiinni klo").get(1).clear();
        save();
        assertThat(times("Kiinni klo").get(1).getErrorMessage()).startsWith("Anna päättymisaika");
        assertThat(times("Auki klo").getFirst().getValue()).isEqualTo(LocalTime.of(9, 0));
        assertThat(told().hours()).isEqualTo(OpeningHours.UNKNOWN);
    }

    @Test
    void addsAndRemovesAnException() {
        button("Lisää poikkeus");
        save();
        assertThat(date("Ensimmäinen päivä").isInvalid()).isTrue();
        _setValue(date("Ensimmäinen päivä"), DAY);
        _setValue(date("Viimeinen päivä"), DAY.minusDays(1));
        save();
        assertThat(date("Viimeinen päivä").getErrorMessage()).isEqualTo("Viimeinen päivä on ennen ensimmäistä.");
        _setValue(date("Viimeinen päivä"), DAY.plusDays(2));
        _setValue(text("Syy"), "Syysloma");
        save();
        assertThat(told().hours().exceptions()).hasSize(1);
        assertThat(page()).contains("ti 1.12.2099 – to 3.12.2099 · Suljettu · Syysloma");
        button("Lisää poikkeus");
        _setValue(date("Ensimmäinen päivä"), DAY.plusDays(2));
        save();
        assertThat(date("Ensimmäinen päivä").getErrorMessage()).startsWith("Näille päiville on jo poikkeus");
        _click(_get(Button.class, spec -> spec.withText("Peruuta")));
        remove();
        assertThat(told().hours().exceptions()).isEmpty();
    }

    @Test
    void addsCoachDaysForSomeWeeksUnderTheOwnName() {
        button("Lisää valmentajan päivä");
        assertThat(text("Valmentaja").getValue()).isEqualTo("Päivi Koskela");
        _setValue(text("Valmentaja"), "Päivi");
        _setValue(date("Päivä"), DAY);
        _setValue(times("Paikalla klo").getFirst(), LocalTime.of(9, 0));
        _setValue(times("Asti klo").getFirst(), LocalTime.of(14, 0));
        _setValue(_get(IntegerField.class), 3);
        save();
        assertThat(told().days()).extracting(StaffDay::date).containsExactly(DAY, DAY.plusWeeks(1), DAY.plusWeeks(2));
        assertThat(page()).contains("ti 1.12.2099 klo 9.00–14.00 · Päivi");
        remove();
        assertThat(told().days()).hasSize(2);
    }

    @Test
    void asksForEverythingThatAVisitNeeds() {
        button("Lisää vierailu");
        _setValue(_get(IntegerField.class), 99);
        save();
        assertThat(text("Kuka tulee").isInvalid()).isTrue();
        assertThat(date("Päivä").isInvalid()).isTrue();
        assertThat(times("Paikalla klo").getFirst().isInvalid()).isTrue();
        assertThat(times("Asti klo").getFirst().isInvalid()).isTrue();
        assertThat(_get(IntegerField.class).getErrorMessage()).isEqualTo("Anna luku 1–52.");
        assertThat(told().days()).isEmpty();
    }

    @Test
    void tellsTelephonesAndTheHost() {
        button("Muuta yhteystietoja");
        _setValue(
                _find(TextField.class, spec -> spec.withLabel("Puhelinnumero")).getFirst(), "soita vaan");
        save();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Kenen numero"))
                        .getFirst()
                        .isInvalid())
                .isTrue();
        assertThat(_find(TextField.class, spec -> spec.withLabel("Puhelinnumero"))
                        .getFirst()
                        .getErrorMessage())
                .startsWith("Tarkista puhelinnumero");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Kenen numero")).getFirst(), "Valmentaja");
        _setValue(
                _find(TextField.class, spec -> spec.withLabel("Puhelinnumero")).getFirst(), "040 123 4567");
        _setValue(text("Kylätalon isännän tai emännän nimi"), "Maija");
        save();
        assertThat(told().phones()).extracting(PointPhone::label).containsExactly("Valmentaja");
        assertThat(told().host().name()).isEqualTo("Maija");
        assertThat(page()).contains("Isäntäväki: Maija");
    }

    @Test
    void keepsWhatIsTypedWhenSomebodyElseWasFaster() {
        button("Lisää poikkeus");
        _setValue(date("Ensimmäinen päivä"), DAY);
        var shown = infos.edit(point);
        infos.save(shown.info().with(List.of(), new HallHost("Maija", null)), shown.version());
        save();
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("point-problem"))
                        .getFirst()
                        .getText())
                .startsWith("Joku muutti tietoja sillä välin");
        assertThat(date("Ensimmäinen päivä").getValue()).isEqualTo(DAY);
        save();
        _assertNone(Dialog.class);
        assertThat(told().hours().exceptions()).hasSize(1);
        assertThat(told().host().name()).isEqualTo("Maija");
    }

    private PointInfo told() {
        return infos.of(point);
    }

    private static void button(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void save() {
        button("Tallenna");
    }

    private static void remove() {
        _click(_find(Button.class, spec -> spec.withText("Poista")).getFirst());
        _fireConfirm(_get(ConfirmDialog.class));
    }

    private static void fill(int stretch, String start, String end) {
        _setValue(times("Auki klo").get(stretch), LocalTime.parse(start));
        _setValue(times("Kiinni klo").get(stretch), LocalTime.parse(end));
    }

    private static List<TimePicker> times(String label) {
        return _find(TimePicker.class, spec -> spec.withLabel(label));
    }

    private static DatePicker date(String label) {
        return _get(DatePicker.class, spec -> spec.withLabel(label));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static String page() {
        return _get(HoursView.class).getElement().getTextRecursively();
    }
}

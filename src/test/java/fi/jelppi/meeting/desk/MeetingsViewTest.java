package fi.jelppi.meeting.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.checkin.DeskFixtures;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.meeting.SomeTraining;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.testing.Screen;
import fi.jelppi.testing.TestClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which coming sessions have a room. */
@DeskFixtures.EventDay
class MeetingsViewTest {

    @Autowired
    ApplicationContext central;

    @Autowired
    Meetings meetings;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeTraining training;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @BeforeEach
    void open() {
        DeskFixtures.halfPastTen(clock);
        training = SomeTraining.saved(central);
        LoggedIn.as(training.coach, Role.COACH);
        screen = Screen.open(central);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void aSessionGetsARoomAndGivesItUp() {
        screen.go("desk/meetings");
        assertThat(row()).contains("Vain paikan päällä");
        tap("Myös etänä");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Päästän sisään yksitellen")), true);
        save();
        assertThat(training.meeting().plan()).isEqualTo(new MeetingPlan(true, false, true, null, null));
        assertThat(row()).contains("Myös etänä");
        assertThat(links()).hasSize(1);

        tap("Ilman etäyhteyttä");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(meetings.find(training.session)).isEmpty();
        assertThat(row()).contains("Vain paikan päällä");
    }

    @Test
    void whatSomebodyElseDecidedMeanwhileIsToldAndNothingIsLost() {
        training.plan(MeetingPlan.USUAL);
        screen.go("desk/meetings");
        tap("Muuta asetuksia");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Päästän sisään yksitellen")), true);
        var theirs = new MeetingPlan(true, false, false, "016 123 4567", null);
        training.plan(theirs);

        save();
        assertThat(training.meeting().plan()).isEqualTo(theirs);
        assertThat(_get(Dialog.class).getElement().getTextRecursively())
                .contains("Joku muu muutti tätä sillä välin.", "Puhelinnumero – 016 123 4567");
        save();
        assertThat(training.meeting().plan()).isEqualTo(new MeetingPlan(true, false, true, null, null));
    }

    @Test
    void theTelephoneIsLookedAtBeforeItIsSaved() {
        screen.go("desk/meetings");
        tap("Myös etänä");
        var phone = _get(TextField.class, spec -> spec.withLabel("Puhelinnumero"));
        var code = _get(TextField.class, spec -> spec.withLabel("Koodi puhelimella"));
        _setValue(phone, "soita");
        _setValue(code, "abc");
        save();
        assertThat(phone.getErrorMessage()).contains("Tarkista puhelinnumero");
        assertThat(code.getErrorMessage()).contains("vain numeroita");
        assertThat(meetings.find(training.session)).isEmpty();
        _setValue(phone, "");
        _setValue(code, "123");
        save();
        assertThat(phone.isInvalid()).isFalse();
        assertThat(code.getErrorMessage()).contains("Anna myös puhelinnumero");
        _setValue(phone, " 016  123 4567 ");
        _setValue(code, "123 456 #");
        save();
        assertThat(training.meeting().plan().phone()).isEqualTo("016 123 4567");
        assertThat(training.meeting().plan().phoneCode()).isEqualTo("123 456 #");

        tap("Muuta asetuksia");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Puhelinnumero"))
                        .getValue())
                .isEqualTo("016 123 4567");
    }

    @Test
    void whatWasOpenedIsNotGivenUpAnyMore() {
        training.plan(MeetingPlan.USUAL);
        training.open();
        screen.go("desk/meetings");
        assertThat(row()).contains("Käynnissä");
        assertThat(buttons("Ilman etäyhteyttä")).isEmpty();
        assertThat(buttons("Muuta asetuksia")).hasSize(1);
        meetings.end(training.session);
        screen.go("desk");
        screen.go("desk/meetings");
        assertThat(row()).contains("Päättynyt");
        assertThat(buttons("Muuta asetuksia")).isEmpty();
    }

    private String row() {
        return _find(ListItem.class).stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains(training.event.title()))
                .findFirst()
                .orElseThrow();
    }

    private List<RouterLink> links() {
        return _find(RouterLink.class).stream()
                .filter(link -> link.getHref().contains(training.session.toString()))
                .toList();
    }

    private List<Button> buttons(String text) {
        return _find(Button.class, spec -> spec.withText(text)).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(training.event.title()))
                .toList();
    }

    private void tap(String text) {
        _click(buttons(text).getFirst());
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
    }
}

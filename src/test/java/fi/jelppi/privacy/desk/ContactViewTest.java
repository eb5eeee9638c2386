package fi.jelppi.privacy.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import fi.jelppi.privacy.PrivacyContact;
import fi.jelppi.privacy.PrivacyNotices;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class ContactViewTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    PrivacyNotices notices;

    @SuppressWarnings("NullAway.Init")
    private Screen screen;

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void tellsWhoAnswers() {
        open(Role.COORDINATOR);
        _setValue(text("Rekisterinpitäjä"), " Kyläsäätiö ");
        _setValue(text("Yhteyshenkilö"), "");
        _setValue(text("Puhelin"), "040 123 4567");
        _setValue(text("Sähköposti"), "kaisa@jelppi.example");
        save();
        assertThat(notices.notice().contact())
                .isEqualTo(new PrivacyContact("Kyläsäätiö", null, "kaisa@jelppi.example", "040 123 4567"));
        assertThat(_get(ContactView.class).getElement().getTextRecursively())
                .contains("Ne poistetaan 14 päivän kuluttua", "Nimi ja numero poistetaan 60 päivän kuluttua.");
    }

    @Test
    void refusesWhatReachesNobodyAndKeepsWhatWasTyped() {
        open(Role.ADMIN);
        var before = notices.notice();
        _setValue(text("Rekisterinpitäjä"), " ");
        _setValue(text("Puhelin"), "soita");
        _setValue(text("Sähköposti"), "kaisa");
        save();
        assertThat(text("Rekisterinpitäjä").isInvalid()).isTrue();
        assertThat(text("Puhelin").getErrorMessage()).startsWith("Tarkista puhelinnumero");
        assertThat(text("Sähköposti").getErrorMessage()).startsWith("Tarkista sähköpostiosoite");
        assertThat(text("Puhelin").getValue()).isEqualTo("soita");
        assertThat(notices.notice()).isEqualTo(before);
    }

    @Test
    void isClosedToCoaches() {
        LoggedIn.as(UserId.next(), Role.COACH);
        screen = Screen.open(context);
        assertThatThrownBy(() -> screen.go("desk/privacy")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private void open(Role role) {
        LoggedIn.as(UserId.next(), role);
        screen = Screen.open(context);
        screen.go("desk/privacy");
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Tallenna")));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}

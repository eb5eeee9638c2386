package fi.jelppi.desk;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.security.AccountFixtures;
import fi.jelppi.security.Accounts;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.OwnPin;
import fi.jelppi.security.Passwords;
import fi.jelppi.security.Role;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@CentralTest
class DeskViewsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    OwnPin pins;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
    }

    @Test
    void showsACoachWhatACoachMayOpen() {
        open(UserId.next(), Role.COACH);
        assertThat(_get(H1.class).getText()).isEqualTo("Tänään");
        assertThat(menu()).contains("Tänään").doesNotContain("Käyttäjät", "Laitteet");
        assertThatThrownBy(() -> screen.go("desk/users")).hasRootCauseInstanceOf(AccessDeniedException.class);
        _assertNone(UsersView.class);
    }

    @Test
    void showsAnAdminEverything() {
        open(UserId.next(), Role.ADMIN);
        assertThat(menu()).contains("Tänään", "Käyttäjät", "Laitteet");
        screen.go("desk/users");
        _assertOne(UsersView.class);
    }

    @Test
    void unknownAddressSaysSo() {
        open(UserId.next(), Role.COACH);
        screen.go("desk/no/such/page");
        assertThat(_get(H1.class).getText()).isEqualTo("Sivua ei löydy");
    }

    @Test
    void addsAPersonAndHandsOverALink() {
        open(UserId.next(), Role.ADMIN);
        screen.go("desk/users");
        var userName = AccountFixtures.newName();
        fillIn("Matti Ylitalo", userName);
        assertThat(_get(TextField.class, spec -> spec.withLabel("Linkki")).getValue())
                .contains("/password/");
        assertThat(accounts.all()).anyMatch(account -> account.userName().equals(userName));
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndKeepsTheRest() {
        accounts.add("taken", "Toinen", Set.of(Role.COACH));
        open(UserId.next(), Role.ADMIN);
        screen.go("desk/users");
        fillIn("Matti Ylitalo", "taken");
        var userName = _get(TextField.class, spec -> spec.withLabel("Käyttäjätunnus"));
        assertThat(userName.isInvalid()).isTrue();
        assertThat(userName.getErrorMessage()).isEqualTo("Tämä käyttäjätunnus on jo käytössä.");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Nimi")).getValue())
                .isEqualTo("Matti Ylitalo");
    }

    @Test
    void setsTheOwnPin() {
        var me = AccountFixtures.active(accounts, passwords, AccountFixtures.newName(), Role.COACH);
        open(me, Role.COACH);
        screen.go("desk/account");
        savePin("123456");
        assertThat(pinField().isInvalid()).isTrue();
        assertThat(pins.number(me)).isEmpty();
        savePin("739105");
        assertThat(pins.number(me)).isPresent();
    }

    @Test
    void changesTheOwnPasswordOnlyWithThePresentOne() {
        var me = AccountFixtures.active(accounts, passwords, AccountFixtures.newName(), Role.COACH);
        open(me, Role.COACH);
        screen.go("desk/account");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nykyinen salasana")), "wrong");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Uusi salasana")), "toinen pitkä lause");
        _setValue(
                _get(PasswordField.class, spec -> spec.withLabel("Uusi salasana toisen kerran")), "toinen pitkä lause");
        _click(_get(Button.class, spec -> spec.withText("Vaihda salasana")));
        assertThat(_get(PasswordField.class, spec -> spec.withLabel("Nykyinen salasana"))
                        .getErrorMessage())
                .isEqualTo("Nykyinen salasana on väärin.");
    }

    private void open(UserId me, Role... roles) {
        LoggedIn.as(me, roles);
        screen = Screen.open(context);
        screen.go("desk");
    }

    private static java.util.List<String> menu() {
        return _find(RouterLink.class).stream().map(RouterLink::getText).toList();
    }

    private static void fillIn(String name, String userName) {
        _click(_get(Button.class, spec -> spec.withText("Lisää käyttäjä")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nimi")), name);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Käyttäjätunnus")), userName);
        _click(_find(Button.class, spec -> spec.withText("Lisää käyttäjä")).getLast());
    }

    private static PasswordField pinField() {
        return _get(PasswordField.class, spec -> spec.withLabel("Uusi PIN-koodi"));
    }

    private static void savePin(String pin) {
        _setValue(pinField(), pin);
        _click(_get(Button.class, spec -> spec.withText("Tallenna PIN-koodi")));
    }
}

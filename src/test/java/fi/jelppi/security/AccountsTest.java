package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.CentralTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CentralTest
class AccountsTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    OwnPin pins;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobody() {
        jdbc.sql("DELETE FROM app_user").update();
    }

    @Test
    void refusesATakenBadOrMissingName() {
        accounts.add("aino", "Aino", Set.of(Role.COACH));
        assertThat(accounts.add("AINO ", "Toinen", Set.of(Role.COACH))).isEqualTo(new Accounts.NameTaken());
        assertThat(accounts.add("aino k", "Aino", Set.of(Role.COACH))).isEqualTo(new Accounts.BadUserName());
        assertThat(accounts.add("matti", " ", Set.of(Role.COACH))).isEqualTo(new Accounts.Incomplete());
        assertThat(accounts.add("matti", "Matti", Set.of())).isEqualTo(new Accounts.Incomplete());
    }

    @Test
    void keepsOneAdmin() {
        var first = AccountFixtures.active(accounts, passwords, "paivi", Role.ADMIN);
        assertThat(accounts.disable(first)).isEqualTo(Accounts.ChangeResult.LAST_ADMIN);
        assertThat(accounts.changeRoles(first, Set.of(Role.COACH))).isEqualTo(Accounts.ChangeResult.LAST_ADMIN);
        AccountFixtures.active(accounts, passwords, "aino", Role.ADMIN);
        assertThat(accounts.disable(first)).isEqualTo(Accounts.ChangeResult.DONE);
    }

    @Test
    void disablingTakesThePinToo() {
        AccountFixtures.active(accounts, passwords, "paivi", Role.ADMIN);
        var coach = AccountFixtures.active(accounts, passwords, "aino", Role.COACH);
        pins.set(coach, "Aino", "739105");
        accounts.disable(coach);
        assertThat(pins.number(coach)).isEmpty();
    }

    @Test
    void losingTheCoachsRoleTakesThePinToo() {
        AccountFixtures.active(accounts, passwords, "paivi", Role.ADMIN);
        var coach = AccountFixtures.active(accounts, passwords, "aino", Role.COACH);
        pins.set(coach, "Aino", "739105");
        accounts.changeRoles(coach, Set.of(Role.COACH, Role.COORDINATOR));
        assertThat(pins.number(coach)).isPresent();
        accounts.changeRoles(coach, Set.of(Role.COORDINATOR));
        assertThat(pins.number(coach)).isEmpty();
    }

    @Test
    void ownPasswordNeedsThePresentOne() {
        var coach = AccountFixtures.active(accounts, passwords, "aino", Role.COACH);
        assertThat(passwords.changeOwn(coach, "wrong", "toinen pitkä lause"))
                .isEqualTo(new PasswordResult.WrongPresent());
        assertThat(passwords.changeOwn(coach, AccountFixtures.PASSWORD, "toinen pitkä lause"))
                .isEqualTo(new PasswordResult.Accepted());
    }
}

package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.UserId;
import fi.jelppi.testing.CentralTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CentralTest
class OwnPinTest {

    @Autowired
    OwnPin ownPin;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    private UserId person(Role role) {
        return AccountFixtures.active(accounts, passwords, AccountFixtures.newName(), role);
    }

    @Test
    void givesEachCoachAnotherNumberThoughThePinIsTheSame() {
        var first = ownPin.set(person(Role.COACH), "Aino", "739105");
        var second = ownPin.set(person(Role.COACH), "Matti", "739105");
        assertThat(first).isInstanceOf(OwnPin.Accepted.class).isNotEqualTo(second);
    }

    @Test
    void keepsTheNumberWhenThePinChanges() {
        var coach = person(Role.COACH);
        var first = ownPin.set(coach, "Aino", "739105");
        assertThat(ownPin.set(coach, "Aino", "261840")).isEqualTo(first);
    }

    @Test
    void refusesPinsThatOthersWouldTryFirst() {
        assertThat(ownPin.set(UserId.next(), "Aino", "12345")).isInstanceOf(OwnPin.NotSixDigits.class);
        assertThat(ownPin.set(UserId.next(), "Aino", "12a456")).isInstanceOf(OwnPin.NotSixDigits.class);
        assertThat(ownPin.set(UserId.next(), "Aino", "111111")).isInstanceOf(OwnPin.TooSimple.class);
        assertThat(ownPin.set(UserId.next(), "Aino", "123456")).isInstanceOf(OwnPin.TooSimple.class);
        assertThat(ownPin.set(UserId.next(), "Aino", "121212")).isInstanceOf(OwnPin.TooSimple.class);
    }

    @Test
    void givesNobodyElseAPin() {
        assertThat(ownPin.set(person(Role.COORDINATOR), "Matti", "739105")).isInstanceOf(OwnPin.NotACoach.class);
        assertThat(ownPin.set(UserId.next(), "Matti", "739105")).isInstanceOf(OwnPin.NotACoach.class);
    }

    @Test
    void forgetsAWithdrawnPin() {
        var coach = person(Role.COACH);
        ownPin.set(coach, "Aino", "739105");
        ownPin.withdraw(coach);
        assertThat(ownPin.number(coach)).isEmpty();
    }
}

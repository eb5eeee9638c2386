package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.KioskTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@KioskTest
class CoachPinsTest {

    static final UserId COACH = UserId.next();

    @Autowired
    CoachPins pins;

    @Autowired
    CoachHandler handler;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void oneCoach() {
        jdbc.sql("DELETE FROM pin_try").update();
        handler.apply(COACH.value(), new CoachPayload(42, "Päivi K.", encoder.encode("739105")));
    }

    @Test
    void opensWithNumberAndPin() {
        assertThat(pins.check("42739105")).isEqualTo(new PinResult.Accepted(COACH, "Päivi K."));
    }

    @Test
    void countsDownWrongPinsAndLocksTheNumber() {
        assertThat(pins.check("42000001")).isEqualTo(new PinResult.Wrong(4));
        pins.check("42000002");
        pins.check("42000003");
        assertThat(pins.check("42000004")).isEqualTo(new PinResult.Wrong(1));
        assertThat(pins.check("42000005")).isInstanceOf(PinResult.Locked.class);
        assertThat(pins.check("42739105"))
                .isInstanceOfSatisfying(
                        PinResult.Locked.class,
                        locked -> assertThat(locked.until()).isAfter(Instant.now()));
    }

    @Test
    void lockOfAllNumbersHoldsAlthoughTheNumbersOwnLockIsOver() {
        var now = Instant.now();
        lock(42, now.minusSeconds(60));
        lock(0, now.plusSeconds(60));
        assertThat(pins.check("42739105")).isInstanceOf(PinResult.Locked.class);
    }

    private void lock(int number, Instant until) {
        jdbc.sql("INSERT INTO pin_try (number, failures, rounds, locked_until, fresh_until) VALUES (?, 0, 3, ?, ?)")
                .params(number, DbTime.of(until), DbTime.of(until.plus(Duration.ofHours(1))))
                .update();
    }

    @Test
    void growsTheLockOfANumberButNotTheOneForAll() {
        var now = Instant.now();
        tried(42, PinTries.PER_NUMBER - 1, now);
        tried(0, PinTries.TOGETHER - 1, now);
        pins.check("42000001");
        assertThat(lockOf(42)).isAfter(now.plus(Duration.ofMinutes(35)));
        assertThat(lockOf(0)).isBefore(now.plus(Duration.ofMinutes(7)));
    }

    @Test
    void forgetsEverythingAnHourAfterTheLastTry() {
        tried(42, PinTries.PER_NUMBER - 1, Instant.now().minus(Duration.ofMinutes(61)));
        assertThat(pins.check("42000001")).isEqualTo(new PinResult.Wrong(4));
    }

    private void tried(int number, int failures, Instant last) {
        jdbc.sql("INSERT INTO pin_try (number, failures, rounds, fresh_until) VALUES (?, ?, 3, ?)")
                .params(number, failures, DbTime.of(last.plus(Duration.ofHours(1))))
                .update();
    }

    private Instant lockOf(int number) {
        return jdbc.sql("SELECT locked_until FROM pin_try WHERE number = ?")
                .param(number)
                .query((row, index) -> DbTime.read(row, "locked_until").orElseThrow())
                .single();
    }

    @Test
    void forgetsWrongPinsAfterARightOne() {
        pins.check("42000001");
        pins.check("42739105");
        assertThat(pins.check("42000001")).isEqualTo(new PinResult.Wrong(4));
    }

    @Test
    void treatsAnUnknownNumberLikeAKnownOne() {
        assertThat(pins.check("77000001")).isEqualTo(new PinResult.Wrong(4));
    }

    @Test
    void refusesWhatIsNotAPin() {
        assertThat(pins.check("")).isInstanceOf(PinResult.Wrong.class);
        assertThat(pins.check("4273910x")).isInstanceOf(PinResult.Wrong.class);
        assertThat(pins.check("427391050000")).isInstanceOf(PinResult.Wrong.class);
    }

    @Test
    void forgetsAWithdrawnCoach() {
        handler.remove(COACH.value());
        assertThat(pins.check("42739105")).isEqualTo(new PinResult.Wrong(4));
    }
}

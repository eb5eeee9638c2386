package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
class LoginTriesTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SecretBox box;

    @Autowired
    TransactionTemplate transaction;

    private final TestClock clock = new TestClock(Instant.parse("2026-12-03T08:00:00Z"));

    @SuppressWarnings("NullAway.Init")
    private LoginTries tries;

    @BeforeEach
    void nobodyTried() {
        jdbc.sql("DELETE FROM login_try").update();
        tries = new LoginTries(jdbc, clock, box, transaction);
    }

    @Test
    void keepsNothingOfWhatWasTyped() {
        tries.count("hevonen katto lusikka 7");
        assertThat(jdbc.sql("SELECT * FROM login_try").query().singleRow().values())
                .noneMatch(value -> String.valueOf(value).contains("hevonen"));
    }

    @Test
    void countsParallelTriesOfAName() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var guess = (Callable<Object>) () -> {
                tries.count("aino");
                return "";
            };
            for (var one : pool.invokeAll(Collections.nCopies(LoginTries.FREE, guess))) {
                one.get();
            }
        }
        assertThat(tries.lockedUntil("aino")).isPresent();
    }

    @Test
    void forgetsAfterADayWithoutAFailure() {
        for (int i = 1; i < LoginTries.FREE; i++) {
            tries.count("aino");
        }
        clock.pass(Duration.ofHours(25));
        tries.count("aino");
        assertThat(tries.lockedUntil("aino")).isEmpty();
        clock.pass(Duration.ofHours(25));
        tries.forgetOld();
        assertThat(jdbc.sql("SELECT count(*) FROM login_try")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}

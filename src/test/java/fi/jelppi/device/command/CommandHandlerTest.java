package fi.jelppi.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.kiosk.Restarts;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.kiosk.spi.ScreenLock.By;
import fi.jelppi.shared.DbTime;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.testing.KioskTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
class CommandHandlerTest {

    @Autowired
    CommandHandler handler;

    @Autowired
    HallMessage message;

    @Autowired
    ReceivedTable table;

    @Autowired
    FactLog log;

    @Autowired
    CentralTime time;

    @Autowired
    ScreenLock lock;

    @Autowired
    KioskSettings settings;

    @Autowired
    RestartAnswer restarted;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    final UUID id = UUID.randomUUID();

    @AfterEach
    void forget() {
        jdbc.sql("DELETE FROM received_command").update();
        lock.unlockFromDesk();
    }

    @Test
    void showsAMessageUntilItsEnd() {
        take(id, "message", soon(), "Kahvit klo 14");
        assertThat(message.text()).hasValue("Kahvit klo 14");
        assertThat(answers(id)).containsExactly("done");
        jdbc.sql("UPDATE received_command SET expires_at = ?")
                .param(DbTime.of(Instant.now().minusSeconds(1)))
                .update();
        assertThat(message.text()).isEmpty();
    }

    @Test
    void takesAMessageOffTheScreenWhenItIsTakenBack() {
        take(id, "message", soon(), "Kahvit klo 14");
        transaction.executeWithoutResult(status -> handler.remove(id));
        assertThat(message.text()).isEmpty();
    }

    @Test
    void doesAndAnswersTheSameCommandOnceAlsoAfterItWasTakenBack() {
        take(id, "message", soon(), "Kahvit klo 14");
        take(id, "message", soon(), "Kahvit klo 14");
        transaction.executeWithoutResult(status -> handler.remove(id));
        take(id, "message", soon(), "Kahvit klo 14");
        assertThat(message.text()).isEmpty();
        assertThat(answers(id)).containsExactly("done");
    }

    @Test
    void doesNotCarryOutWhatCameTooLateButAnswersIt() {
        take(id, "message", Instant.now().minusSeconds(1), "Kahvit klo 14");
        assertThat(message.text()).isEmpty();
        assertThat(answers(id)).containsExactly("expired");
    }

    static Stream<CommandPayload> unreadable() {
        return Stream.of(
                new CommandPayload(null, null, null),
                new CommandPayload("dance", soon(), "Kahvit klo 14"),
                new CommandPayload("message", null, "Kahvit klo 14"),
                new CommandPayload("message", Instant.MAX, "Kahvit klo 14"),
                new CommandPayload("message", soon(), null),
                new CommandPayload("message", soon(), " "),
                new CommandPayload("message", soon(), "x".repeat(100_000)),
                new CommandPayload("message", soon(), "Kahvit\nklo 14"),
                new CommandPayload("x".repeat(100_000), soon(), null));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatItCannotReadAndGoesOn(CommandPayload payload) {
        transaction.executeWithoutResult(status -> handler.apply(id, payload));
        assertThat(message.text()).isEmpty();
        assertThat(answers(id)).containsExactly("refused");
    }

    @Test
    void aTimeBeforeAllTimesHasPassed() {
        take(id, "message", Instant.MIN, "Kahvit klo 14");
        assertThat(answers(id)).containsExactly("expired");
    }

    @Test
    void closesForVisitorsAndOpensAgain() {
        take(id, "lock", soon(), null);
        assertThat(lock.now()).hasValue(By.DESK);
        var open = UUID.randomUUID();
        take(open, "unlock", soon(), null);
        assertThat(lock.now()).isEmpty();
        assertThat(answers(id)).containsExactly("done");
        assertThat(answers(open)).containsExactly("done");
    }

    @Test
    void aLockThatCameTooLateClosesNothing() {
        take(id, "lock", Instant.now().minusSeconds(1), null);
        assertThat(lock.now()).isEmpty();
        assertThat(answers(id)).containsExactly("expired");
    }

    @Test
    void aLockThatIsTakenBackAfterItWasDoneStays() {
        take(id, "lock", soon(), null);
        transaction.executeWithoutResult(status -> handler.remove(id));
        assertThat(lock.now()).hasValue(By.DESK);
    }

    @Test
    void turnsASettingOffAndOn() {
        take(id, "setting", soon(), "sound=off");
        assertThat(settings.isOn(Switch.SOUND)).isFalse();
        var on = UUID.randomUUID();
        take(on, "setting", soon(), "sound=on");
        assertThat(settings.isOn(Switch.SOUND)).isTrue();
        assertThat(answers(id)).containsExactly("done");
        assertThat(answers(on)).containsExactly("done");
    }

    @Test
    void theDeskKnowsEverySettingOfTheTouchScreen() {
        assertThat(KioskSwitch.values())
                .extracting(KioskSwitch::key)
                .containsExactlyInAnyOrder(
                        Stream.of(Switch.values()).map(Switch::key).toArray(String[]::new));
    }

    @Test
    void refusesASettingThatItDoesNotHave() {
        for (var written : new String[] {"light=on", "sound=loud", "", "=", "x".repeat(100_000)}) {
            var command = UUID.randomUUID();
            take(command, "setting", soon(), written);
            assertThat(answers(command)).containsExactly("refused");
        }
        assertThat(settings.isOn(Switch.SOUND)).isTrue();
    }

    @Test
    void refusesARestartThatWouldOnlyEndTheNode() {
        take(id, "restart", soon(), null);
        assertThat(answers(id)).containsExactly("refused");
    }

    @Test
    void answersARestartBeforeItAndWhenItIsUpAgain() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var supervised = new CommandHandler(table, log, time, lock, Restarts.supervised(ended::countDown), settings);
        transaction.executeWithoutResult(status -> supervised.apply(id, new CommandPayload("restart", soon(), null)));
        assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(answers(id)).containsExactly("received");
        restarted.up();
        restarted.up();
        assertThat(answers(id)).containsExactly("received", "done");
    }

    @Test
    void doesNotRestartForWhatIsRolledBack() {
        var ended = new CountDownLatch(1);
        var supervised = new CommandHandler(table, log, time, lock, Restarts.supervised(ended::countDown), settings);
        transaction.executeWithoutResult(status -> {
            supervised.apply(id, new CommandPayload("restart", soon(), null));
            status.setRollbackOnly();
        });
        assertThat(ended.getCount()).isEqualTo(1);
        assertThat(answers(id)).isEmpty();
    }

    static Instant soon() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private void take(UUID command, String kind, Instant until, @Nullable String text) {
        transaction.executeWithoutResult(status -> handler.apply(command, new CommandPayload(kind, until, text)));
    }

    private List<String> answers(UUID command) {
        return jdbc
                .sql("SELECT payload FROM outbox WHERE type = 'command.answered' ORDER BY seq")
                .query(String.class)
                .list()
                .stream()
                .filter(payload -> payload.contains(command.toString()))
                .map(payload -> payload.replaceAll(".*\"outcome\":\"([a-z]+)\".*", "$1"))
                .toList();
    }
}

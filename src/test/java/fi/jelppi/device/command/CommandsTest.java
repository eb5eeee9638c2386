package fi.jelppi.device.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.device.Enrolment;
import fi.jelppi.device.Fleet;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.testing.CentralTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
class CommandsTest {

    static final Point POINT = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);
    static final UserId ME = UserId.next();

    @Autowired
    Commands commands;

    @Autowired
    CommandAnswers answers;

    @Autowired
    CommandKeeping keeping;

    @Autowired
    Points points;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Fleet fleet;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("NullAway.Init")
    DeviceId kiosk;

    @BeforeEach
    void enrolled() {
        points.save(POINT);
        kiosk = DeviceFixtures.atCentral(enrolment, POINT.id(), "Muurola 1");
    }

    @Test
    void aMessageGoesToItsKioskAndToNoOther() {
        var id = show("Kahvit klo 14");
        assertThat(feed(id)).containsExactly("d-" + kiosk.toString().replace("-", "") + " shown");
        assertThat(only().state()).isEqualTo(CommandState.SENT);
    }

    @Test
    void theNewestMessageTakesThePlaceOfAnEarlierOne() {
        var first = show("Kahvit klo 14");
        show("Kahvit klo 15");
        assertThat(feed(first)).singleElement().asString().endsWith(" gone");
        assertThat(commands.of(kiosk))
                .extracting(Command::text, Command::state)
                .containsExactly(
                        tuple("Kahvit klo 15", CommandState.SENT), tuple("Kahvit klo 14", CommandState.WITHDRAWN));
    }

    @Test
    void aMessageThatIsTakenBackLeavesTheScreen() {
        var id = show("Kahvit klo 14");
        answer(id, kiosk, "done");
        commands.withdraw(id);
        assertThat(feed(id)).singleElement().asString().endsWith(" gone");
        assertThat(only().state()).isEqualTo(CommandState.WITHDRAWN);
        assertThat(only().isShown(Instant.now())).isFalse();
    }

    @Test
    void aKioskThatIsNotInUseIsToldNothing() {
        fleet.revoke(kiosk);
        assertThat(commands.show(kiosk, new MessageText("Hei"), soon(), ME)).isEqualTo(new Commands.NoSuchKiosk());
        assertThat(commands.show(DeviceId.next(), new MessageText("Hei"), soon(), ME))
                .isEqualTo(new Commands.NoSuchKiosk());
        assertThat(commands.of(kiosk)).isEmpty();
    }

    @Test
    void openingTakesBackALockThatTheKioskHasNotHeardOf() {
        commands.lock(kiosk, ME);
        commands.unlock(kiosk, ME);
        assertThat(commands.of(kiosk))
                .extracting(Command::kind, Command::state)
                .containsExactly(
                        tuple(CommandKind.UNLOCK, CommandState.SENT), tuple(CommandKind.LOCK, CommandState.WITHDRAWN));
    }

    @Test
    void aLockThatWasCarriedOutStaysInTheList() {
        var lock = ((Commands.Sent) commands.lock(kiosk, ME)).command();
        answer(lock, kiosk, "done");
        commands.unlock(kiosk, ME);
        assertThat(commands.of(kiosk)).extracting(Command::state).containsExactly(CommandState.SENT, CommandState.DONE);
    }

    @Test
    void oneRestartWaitsAtATimeAndBesideAMessage() {
        show("Kahvit klo 14");
        commands.restart(kiosk, ME);
        commands.restart(kiosk, ME);
        assertThat(commands.of(kiosk))
                .extracting(Command::kind, Command::state)
                .containsExactly(
                        tuple(CommandKind.RESTART, CommandState.SENT),
                        tuple(CommandKind.RESTART, CommandState.WITHDRAWN),
                        tuple(CommandKind.MESSAGE, CommandState.SENT));
    }

    @Test
    void aChangeOfASettingTakesThePlaceOfAWaitingOneOfTheSameSetting() {
        commands.change(kiosk, SettingChange.on(KioskSwitch.EVENT_MODE), ME);
        commands.change(kiosk, SettingChange.off(KioskSwitch.SOUND), ME);
        commands.change(kiosk, SettingChange.on(KioskSwitch.SOUND), ME);
        assertThat(commands.of(kiosk))
                .extracting(Command::text, Command::state)
                .containsExactly(
                        tuple("sound=on", CommandState.SENT),
                        tuple("sound=off", CommandState.WITHDRAWN),
                        tuple("event-mode=on", CommandState.SENT));
    }

    @Test
    void aMessageEndsInTheComingDays() {
        for (var end : List.of(Instant.now().minusSeconds(1), Instant.now().plus(Duration.ofDays(8)))) {
            assertThatThrownBy(() -> commands.show(kiosk, new MessageText("Hei"), end, ME))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theKiosksAnswerIsKeptAndARepeatedOneChangesNothing() {
        var id = show("Kahvit klo 14");
        answer(id, kiosk, "received");
        assertThat(only().state()).isEqualTo(CommandState.RECEIVED);
        answer(id, kiosk, "done");
        answer(id, kiosk, "expired");
        assertThat(only().state()).isEqualTo(CommandState.DONE);
        assertThat(only().answeredAt()).isNotNull();
    }

    @Test
    void noKioskAnswersForAnotherOne() {
        var id = show("Kahvit klo 14");
        assertThatThrownBy(() -> answer(id, DeviceId.next(), "done")).isInstanceOf(IllegalArgumentException.class);
        assertThat(only().state()).isEqualTo(CommandState.SENT);
    }

    @Test
    void whatIsNoAnswerIsNotTaken() {
        var id = show("Kahvit klo 14");
        for (var word : List.of("", "DONE", "withdrawn", "sent", "x".repeat(500))) {
            assertThatThrownBy(() -> answer(id, kiosk, word)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anAnswerToAForgottenCommandIsNobodysTrouble() {
        answer(new CommandId(UUID.randomUUID()), kiosk, "done");
        assertThat(commands.of(kiosk)).isEmpty();
    }

    @Test
    void commandsAreForgottenAMonthAfterTheirEnd() {
        var old = show("Kahvit klo 14");
        jdbc.sql("UPDATE device_command SET expires_at = ? WHERE id = ?")
                .params(DbTime.of(Instant.now().minus(Duration.ofDays(31))), old.value())
                .update();
        show("Kahvit klo 15");
        keeping.run();
        assertThat(only().text()).isEqualTo("Kahvit klo 15");
        assertThat(feed(old)).singleElement().asString().endsWith(" gone");
    }

    private Command only() {
        assertThat(commands.of(kiosk)).hasSize(1);
        return commands.of(kiosk).getFirst();
    }

    private CommandId show(String text) {
        return ((Commands.Sent) commands.show(kiosk, new MessageText(text), soon(), ME)).command();
    }

    private static Instant soon() {
        return Instant.now().plus(Duration.ofHours(1));
    }

    private void answer(CommandId id, DeviceId by, String outcome) {
        var at = Instant.now();
        transaction.executeWithoutResult(status -> answers.apply(
                new FactContext(FactId.next(), by, at, at), new CommandFacts.Answered(id.value(), outcome)));
    }

    private List<String> feed(CommandId id) {
        return jdbc.sql("SELECT scope, payload IS NULL FROM feed WHERE record_id = ?")
                .param(id.value())
                .query((row, number) -> row.getString(1) + (row.getBoolean(2) ? " gone" : " shown"))
                .list();
    }
}

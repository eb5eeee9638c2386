package fi.jelppi.device.command;

import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.kiosk.spi.NodeRestart;
import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Carries out what central tells this kiosk, each command once, and answers all of them (decision 0140). */
@Component
@OnKiosk
class CommandHandler implements ReferenceHandler<CommandPayload> {

    /** Central forgets a command as long after its end; then it cannot come again. */
    private static final Duration KEPT = Duration.ofDays(60);

    private static final String UNKNOWN = "unknown";

    private final ReceivedTable table;
    private final FactLog log;
    private final CentralTime time;
    private final ScreenLock lock;
    private final NodeRestart restart;
    private final KioskSettings settings;

    CommandHandler(
            ReceivedTable table,
            FactLog log,
            CentralTime time,
            ScreenLock lock,
            NodeRestart restart,
            KioskSettings settings) {
        this.table = table;
        this.log = log;
        this.time = time;
        this.lock = lock;
        this.restart = restart;
        this.settings = settings;
    }

    @Override
    public ReferenceType<CommandPayload> type() {
        return CommandPayload.TYPE;
    }

    @Override
    public void apply(UUID id, CommandPayload payload) {
        if (table.has(id)) {
            return;
        }
        var now = time.now();
        table.deleteExpiredBefore(now.minus(KEPT));
        var kind = CommandKind.of(payload.kind());
        var expires = payload.expires();
        if (kind.isEmpty()
                || expires == null
                || expires.isAfter(now.plus(kind.get().longest().multipliedBy(2)))) {
            answer(id, UNKNOWN, now, CommandState.REFUSED, now);
        } else if (!now.isBefore(expires)) {
            answer(id, kind.get().word(), now, CommandState.EXPIRED, now);
        } else {
            carryOut(id, kind.get(), payload, expires, now);
        }
    }

    private void carryOut(UUID id, CommandKind kind, CommandPayload payload, Instant expires, Instant now) {
        switch (kind) {
            case MESSAGE -> show(id, payload.text(), expires, now);
            case LOCK -> {
                lock.lockFromDesk();
                answer(id, kind.word(), expires, CommandState.DONE, now);
            }
            case UNLOCK -> {
                lock.unlockFromDesk();
                answer(id, kind.word(), expires, CommandState.DONE, now);
            }
            case SETTING -> change(id, payload.text(), expires, now);
            case RESTART -> restart(id, expires, now);
        }
    }

    private void show(UUID id, @Nullable String text, Instant expires, Instant now) {
        var message = text == null ? Optional.<MessageText>empty() : MessageText.of(text);
        // What was sent is shown as it was sent, or not at all.
        if (message.isEmpty() || !message.get().value().equals(text)) {
            answer(id, CommandKind.MESSAGE.word(), now, CommandState.REFUSED, now);
        } else {
            table.add(id, CommandKind.MESSAGE.word(), text, expires, CommandState.DONE, now);
            log.append(CommandFacts.ANSWERED, new CommandFacts.Answered(id, CommandState.DONE.word()));
        }
    }

    private void change(UUID id, @Nullable String text, Instant expires, Instant now) {
        boolean done = SettingChange.parse(text).filter(this::turn).isPresent();
        answer(id, CommandKind.SETTING.word(), expires, done ? CommandState.DONE : CommandState.REFUSED, now);
    }

    /** False for a setting that the touch screen does not have. */
    private boolean turn(SettingChange change) {
        var what = Arrays.stream(Switch.values())
                .filter(it -> it.key().equals(change.what().key()))
                .findFirst();
        what.ifPresent(change.on() ? settings::turnOn : settings::turnOff);
        return what.isPresent();
    }

    /** Answered to the end when the node is up again. */
    private void restart(UUID id, Instant expires, Instant now) {
        if (!restart.isPossible()) {
            answer(id, CommandKind.RESTART.word(), now, CommandState.REFUSED, now);
            return;
        }
        answer(id, CommandKind.RESTART.word(), expires, CommandState.RECEIVED, now);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                restart.restart();
            }
        });
    }

    private void answer(UUID id, String kind, Instant expires, CommandState state, Instant now) {
        table.add(id, kind, null, expires, state, now);
        log.append(CommandFacts.ANSWERED, new CommandFacts.Answered(id, state.word()));
    }

    /** Taken back, or over for long. What was done stays done; a text leaves the screen. */
    @Override
    public void remove(UUID id) {
        table.withdraw(id);
    }
}

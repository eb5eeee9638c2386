package fi.jelppi.device.command;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

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

    CommandHandler(ReceivedTable table, FactLog log, CentralTime time) {
        this.table = table;
        this.log = log;
        this.time = time;
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

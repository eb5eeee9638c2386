package fi.jelppi.device.command;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers a restart when the node is up again. */
@Component
@OnKiosk
class RestartAnswer {

    private final ReceivedTable table;
    private final FactLog log;
    private final TransactionTemplate transaction;

    RestartAnswer(ReceivedTable table, FactLog log, TransactionTemplate transaction) {
        this.table = table;
        this.log = log;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void up() {
        transaction.executeWithoutResult(status -> table.unfinished().forEach(id -> {
            table.done(id);
            log.append(CommandFacts.ANSWERED, new CommandFacts.Answered(id, CommandState.DONE.word()));
        }));
    }
}

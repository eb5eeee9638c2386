package fi.jelppi.device.command;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import org.springframework.stereotype.Component;

/** Takes the kiosks' answers at central. */
@Component
@OnCentral
class CommandAnswers implements FactHandler<CommandFacts.Answered> {

    private final CommandTable table;

    CommandAnswers(CommandTable table) {
        this.table = table;
    }

    @Override
    public FactType<CommandFacts.Answered> type() {
        return CommandFacts.ANSWERED;
    }

    /** A command that is not known was deleted for its age or lost in a restore: nobody waits for its answer. */
    @Override
    public void apply(FactContext context, CommandFacts.Answered payload) {
        var state = CommandState.answered(payload.outcome())
                .orElseThrow(() -> new IllegalArgumentException("no answer to a command"));
        table.find(new CommandId(payload.command())).ifPresent(command -> {
            if (!command.kiosk().equals(context.device())) {
                throw new IllegalArgumentException("another kiosk's command");
            }
            table.answer(command.id(), state, context.recordedAt());
        });
    }
}

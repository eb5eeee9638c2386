package fi.jelppi.device.command;

import fi.jelppi.sync.spi.FactType;
import java.util.UUID;

/** The facts about commands, as they stand on the wire; golden files hold their form. */
final class CommandFacts {

    /** @param outcome a word of {@link CommandState} */
    record Answered(UUID command, String outcome) {}

    static final FactType<Answered> ANSWERED = new FactType<>("command.answered", 1, Answered.class);

    private CommandFacts() {}
}

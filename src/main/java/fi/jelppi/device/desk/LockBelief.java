package fi.jelppi.device.desk;

import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.device.command.Command;
import fi.jelppi.device.command.CommandKind;
import fi.jelppi.device.command.CommandState;
import java.util.List;

/** Whether a kiosk is closed for visitors: what it told last, or what was sent to it since. */
final class LockBelief {

    private LockBelief() {}

    /** @param sent newest first */
    static boolean isClosed(Kiosk kiosk, List<Command> sent) {
        boolean told = !kiosk.machine().locked().isEmpty();
        return sent.stream()
                .filter(command -> command.kind() == CommandKind.LOCK || command.kind() == CommandKind.UNLOCK)
                .filter(command -> command.state() == CommandState.SENT || command.state() == CommandState.DONE)
                .findFirst()
                .filter(command -> isNews(command, kiosk))
                .map(command -> command.kind() == CommandKind.LOCK)
                .orElse(told);
    }

    /** An answer comes a moment before the kiosk tells how it is now. */
    static boolean isNews(Command command, Kiosk kiosk) {
        var answered = command.answeredAt();
        return answered == null
                || kiosk.health()
                        .map(health -> health.at()
                                .isBefore(answered.plus(health.clockOffset().negated())))
                        .orElse(true);
    }
}

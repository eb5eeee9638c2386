package fi.jelppi.device.desk;

import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.device.command.Command;
import fi.jelppi.device.command.CommandState;
import fi.jelppi.device.command.KioskSwitch;
import java.util.List;
import java.util.Optional;

/**
 * How a setting of a kiosk stands: what it told last, and what was sent to it since.
 *
 * @param on empty when the kiosk has told nothing yet
 * @param waiting the change that it has not heard of
 */
record SettingBelief(KioskSwitch what, Optional<Boolean> on, Optional<Command> waiting) {

    /** @param sent newest first */
    static SettingBelief of(KioskSwitch what, Kiosk kiosk, List<Command> sent) {
        var news = sent.stream()
                .filter(command ->
                        command.change().filter(it -> it.what() == what).isPresent())
                .filter(command -> command.state() == CommandState.SENT || command.state() == CommandState.DONE)
                .findFirst()
                .filter(command -> LockBelief.isNews(command, kiosk));
        var done = news.filter(command -> command.state() == CommandState.DONE)
                .flatMap(Command::change)
                .map(change -> change.on());
        return new SettingBelief(
                what,
                done.or(() -> kiosk.machine().isOn(what.key())),
                news.filter(command -> command.state() == CommandState.SENT));
    }
}

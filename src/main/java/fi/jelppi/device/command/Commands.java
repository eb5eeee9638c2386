package fi.jelppi.device.command;

import fi.jelppi.device.Devices;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells single kiosks what to do. Whoever calls has asked for the role: coordinators and administrators (decision 0140). */
@Service
@OnCentral
public class Commands {

    /** Older ones matter to nobody at the desk. */
    private static final int MOST = 10;

    /** What came of a command. */
    public sealed interface Outcome {}

    public record Sent(CommandId command) implements Outcome {}

    /** It is not in use, or not any more. */
    public record NoSuchKiosk() implements Outcome {}

    private final CommandTable table;
    private final Devices devices;
    private final ReferenceFeed feed;
    private final Durability durability;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Commands(
            CommandTable table,
            Devices devices,
            ReferenceFeed feed,
            Durability durability,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.devices = devices;
        this.feed = feed;
        this.durability = durability;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Command> of(DeviceId kiosk) {
        return table.of(kiosk, MOST);
    }

    /**
     * Shows a text on the kiosk's home screen, in place of an earlier one.
     *
     * @param until at most seven days from now
     * @throws IllegalArgumentException when that is past or too far away
     */
    public Outcome show(DeviceId kiosk, MessageText text, Instant until, UserId by) {
        return send(kiosk, CommandKind.MESSAGE, text.value(), until, by);
    }

    /** Closes the kiosk for visitors until {@link #unlock}. */
    public Outcome lock(DeviceId kiosk, UserId by) {
        return send(kiosk, CommandKind.LOCK, by);
    }

    /** Opens it, also when a coach in the hall closed it for the day. */
    public Outcome unlock(DeviceId kiosk, UserId by) {
        return send(kiosk, CommandKind.UNLOCK, by);
    }

    /** Turns a setting on or off, in place of a change of the same setting that waits. A coach in the hall may turn it again. */
    public Outcome change(DeviceId kiosk, SettingChange change, UserId by) {
        return send(kiosk, CommandKind.SETTING, change.written(), end(CommandKind.SETTING), by);
    }

    /** Ends the kiosk's node, which its machine then starts anew. */
    public Outcome restart(DeviceId kiosk, UserId by) {
        return send(kiosk, CommandKind.RESTART, by);
    }

    /** Takes a command back. What the kiosk has done already stays done, but a text leaves its screen. */
    public void withdraw(CommandId command) {
        transaction.executeWithoutResult(status -> table.find(command).ifPresent(this::takeBack));
        durability.await();
    }

    private Outcome send(DeviceId kiosk, CommandKind kind, UserId by) {
        return send(kiosk, kind, null, end(kind), by);
    }

    private Instant end(CommandKind kind) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).plus(kind.longest());
    }

    private Outcome send(DeviceId kiosk, CommandKind kind, @Nullable String text, Instant until, UserId by) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!until.isAfter(now) || until.isAfter(now.plus(kind.longest()))) {
            throw new IllegalArgumentException("a command needs an end that is near");
        }
        if (devices.standing().stream().noneMatch(standing -> standing.id().equals(kiosk))) {
            return new NoSuchKiosk();
        }
        var command = new Command(CommandId.next(), kiosk, kind, text, now, until, CommandState.SENT, null);
        transaction.executeWithoutResult(status -> {
            table.of(kiosk, MOST).stream()
                    .filter(earlier -> isReplaced(earlier, command, now))
                    .forEach(this::takeBack);
            table.add(command, by);
            feed.publish(
                    CommandPayload.TYPE,
                    command.id().value(),
                    Set.of(Scope.of(kiosk)),
                    new CommandPayload(kind.word(), until, text));
        });
        durability.await();
        return new Sent(command.id());
    }

    private static boolean isReplaced(Command earlier, Command next, Instant now) {
        boolean waits = earlier.state() == CommandState.SENT && now.isBefore(earlier.expiresAt());
        return switch (next.kind()) {
            case MESSAGE -> earlier.isShown(now);
            case LOCK, UNLOCK -> waits && (earlier.kind() == CommandKind.LOCK || earlier.kind() == CommandKind.UNLOCK);
            case SETTING ->
                waits
                        && earlier.change()
                                .map(SettingChange::what)
                                .equals(next.change().map(SettingChange::what));
            case RESTART -> waits && earlier.kind() == CommandKind.RESTART;
        };
    }

    private void takeBack(Command command) {
        if (command.state() != CommandState.EXPIRED && command.state() != CommandState.REFUSED) {
            table.state(command.id(), CommandState.WITHDRAWN);
        }
        feed.withdraw(CommandPayload.TYPE, command.id().value());
    }
}

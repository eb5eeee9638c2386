package fi.jelppi.security;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.Durability;
import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Opens coach mode on a kiosk, also without a connection. A coach types {@value #LENGTH} digits: the own two-digit number,
 * then the six-digit PIN (decision 0020). After {@value PinTries#PER_NUMBER} wrong tries a number is locked for a while,
 * longer each time, across restarts too.
 */
@Service
@OnKiosk
public class CoachPins {

    /** How many digits a coach types. */
    public static final int LENGTH = CoachPin.LENGTH;

    private final CoachPinTable table;
    private final PinTries tries;
    private final PasswordEncoder encoder;
    private final ObjectProvider<Durability> durability;
    private final Clock clock;

    CoachPins(
            CoachPinTable table,
            PinTries tries,
            PasswordEncoder encoder,
            ObjectProvider<Durability> durability,
            Clock clock) {
        this.table = table;
        this.tries = tries;
        this.encoder = encoder;
        this.durability = durability;
        this.clock = clock;
    }

    /** Takes about a quarter of a second by intent; never throws, whatever the text. */
    public synchronized PinResult check(String pin) {
        return CoachPin.parse(pin)
                .map(this::checkParsed)
                // Not even the form of a PIN: no guess, so nothing is counted.
                .orElseGet(() -> new PinResult.Wrong(PinTries.PER_NUMBER));
    }

    private PinResult checkParsed(CoachPin pin) {
        var locked = tries.lockedUntil(pin.number());
        if (locked.isPresent()) {
            return new PinResult.Locked(locked.get());
        }
        int left = tries.count(pin.number());
        durability.ifAvailable(Durability::await);
        var right = right(pin);
        if (right.isPresent()) {
            tries.forget(pin.number());
            return new PinResult.Accepted(
                    right.get().user(), right.get().coach().name());
        }
        return left > 0
                ? new PinResult.Wrong(left)
                : new PinResult.Locked(tries.lockedUntil(pin.number()).orElseGet(clock::instant));
    }

    private Optional<CoachPinTable.Row> right(CoachPin pin) {
        var row = table.byNumber(pin.number());
        if (row.isEmpty()) {
            // Costs the same time as a number that exists.
            encoder.encode(pin.secret());
        }
        return row.filter(r -> encoder.matches(pin.secret(), r.coach().pinHash()));
    }
}

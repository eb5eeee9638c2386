package fi.jelppi.security;

import fi.jelppi.shared.UserId;
import java.time.Instant;

/** What the kiosk answers to a coach's PIN. */
public sealed interface PinResult {

    record Accepted(UserId id, String name) implements PinResult {}

    /** @param triesLeft before this coach number is locked for a while, at least 1 */
    record Wrong(int triesLeft) implements PinResult {}

    record Locked(Instant until) implements PinResult {}
}

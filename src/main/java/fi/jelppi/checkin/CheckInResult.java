package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.VisitId;
import java.time.Duration;
import java.time.Instant;

/** The answer to a scan, a typed code or a tap; each has its own full-screen answer. */
public sealed interface CheckInResult {

    /** A visit was written; only such an answer can be undone. */
    sealed interface Recorded extends CheckInResult {
        VisitId visit();
    }

    /**
     * @param unconfirmed the pass is genuine, but its registration has not arrived here yet
     * @param full more people are in than fit; a warning, never a refusal
     */
    record Admitted(VisitId visit, Event event, Session session, boolean unconfirmed, boolean full)
            implements Recorded {}

    /** Counted without a code. */
    record WalkIn(VisitId visit, Event event, Session session, int heads, boolean full) implements Recorded {}

    /** A second scan where the event wants it. */
    record Left(VisitId visit, Event event, Duration stayed) implements Recorded {}

    record AlreadyHere(VisitId visit, Event event, Instant since) implements CheckInResult {}

    /** The pass is for another event, at this point or elsewhere. */
    record WrongEvent(Event rightEvent) implements CheckInResult {}

    /** The pass is for an event that this kiosk does not know: at another point, or far away in time. */
    record OtherEvent() implements CheckInResult {}

    record TooEarly(Event event, Instant opensAt) implements CheckInResult {}

    record Over(Event event) implements CheckInResult {}

    /** The pass itself is no longer valid. */
    record Expired() implements CheckInResult {}

    /** Nothing is on now. */
    record NothingOn() implements CheckInResult {}

    /** This event takes registered people only. */
    record NoWalkIns(Event event) implements CheckInResult {}

    record Revoked() implements CheckInResult {}

    record Forged() implements CheckInResult {}

    /** The pass cannot be checked here: the kiosk does not hold the key that signed it, or not yet. */
    record UnknownKey() implements CheckInResult {}

    /** What was read is no pass at all: an address, a Wi-Fi network, something from a shop. */
    record NotOurCode() implements CheckInResult {}

    /** What was typed is no code: a character is wrong. */
    record UnknownCode() implements CheckInResult {}

    /** What was typed may well be a code, but not one of this point. */
    record CodeNotHere() implements CheckInResult {}

    /** A coach named a time that cannot be; nothing was written. */
    record ImpossibleTime(Correction.Outcome why) implements CheckInResult {}

    /** The visit could not be brought to disk, so it does not count; ask for help. */
    record NotStored() implements CheckInResult {}
}

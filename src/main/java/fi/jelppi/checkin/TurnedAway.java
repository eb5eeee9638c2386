package fi.jelppi.checkin;

import fi.jelppi.checkin.Decision.Refuse;
import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why the door lets somebody not in: the answer for the visitor together with the reason for the log. */
final class TurnedAway {

    private TurnedAway() {}

    static Decision expired() {
        return refuse(new CheckInResult.Expired(), Refusal.EXPIRED, null);
    }

    static Decision wrong(Event event) {
        return refuse(new CheckInResult.WrongEvent(event), Refusal.WRONG_EVENT, null);
    }

    static Decision tooEarly(Event event, Session session, Instant opensAt) {
        return refuse(new CheckInResult.TooEarly(event, opensAt), Refusal.TOO_EARLY, session);
    }

    static Decision over(Event event, Session session) {
        return refuse(new CheckInResult.Over(event), Refusal.OVER, session);
    }

    static Decision nothingOn() {
        return refuse(new CheckInResult.NothingOn(), Refusal.NOTHING_ON, null);
    }

    static Decision otherEvent() {
        return refuse(new CheckInResult.OtherEvent(), Refusal.OTHER_EVENT, null);
    }

    static Decision noWalkIns(Event event, Session session) {
        return refuse(new CheckInResult.NoWalkIns(event), Refusal.NO_WALK_INS, session);
    }

    private static Decision refuse(CheckInResult answer, Refusal reason, @Nullable Session session) {
        return new Refuse(answer, reason, session == null ? null : session.id());
    }
}

package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A visit about to be written. */
record Entry(Event event, Session session, Who who, Details details) {

    /**
     * @param name by the visitor's own choice
     * @param by the coach who marks it
     * @param at when the visitor came, which a paper list tells later
     * @param clock of this moment
     * @param reason why a coach marks it afterwards
     */
    record Details(
            Method method,
            int heads,
            @Nullable String label,
            CheckIns.@Nullable VisitorName name,
            @Nullable UserId by,
            Instant at,
            ClockGuard.Reading clock,
            @Nullable String reason) {

        Details because(String why) {
            return new Details(method, heads, label, name, by, at, clock, why);
        }

        static Details of(Method method, ClockGuard.Reading clock) {
            return new Details(method, 1, null, null, null, clock.now(), clock, null);
        }

        static Details group(Method method, int heads, @Nullable String label, ClockGuard.Reading clock) {
            return new Details(method, heads, label, null, null, clock.now(), clock, null);
        }

        static Details named(CheckIns.VisitorName name, ClockGuard.Reading clock) {
            return new Details(Method.NAMED, 1, null, name, null, clock.now(), clock, null);
        }

        static Details byCoach(Method method, Instant at, UserId coach, ClockGuard.Reading clock) {
            return new Details(method, 1, null, null, coach, at, clock, null);
        }
    }
}

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
     * @param left when the visitor left, where a paper list tells that too
     */
    record Details(
            Method method,
            int heads,
            @Nullable String label,
            @Nullable VisitorName name,
            @Nullable UserId by,
            Instant at,
            ClockGuard.Reading clock,
            @Nullable String reason,
            @Nullable Instant left) {

        Details because(String why) {
            return new Details(method, heads, label, name, by, at, clock, why, left);
        }

        Details until(@Nullable Instant end) {
            return new Details(method, heads, label, name, by, at, clock, reason, end);
        }

        Details counting(int number, @Nullable String group) {
            return new Details(method, number, group, name, by, at, clock, reason, left);
        }

        Details called(VisitorName visitor) {
            return new Details(method, heads, label, visitor, by, at, clock, reason, left);
        }

        static Details of(Method method, ClockGuard.Reading clock) {
            return new Details(method, 1, null, null, null, clock.now(), clock, null, null);
        }

        static Details group(Method method, int heads, @Nullable String label, ClockGuard.Reading clock) {
            return of(method, clock).counting(heads, label);
        }

        static Details named(VisitorName name, ClockGuard.Reading clock) {
            return of(Method.NAMED, clock).called(name);
        }

        static Details fromHome(Instant at, ClockGuard.Reading clock) {
            return new Details(Method.REMOTE, 1, null, null, null, at, clock, null, null);
        }

        static Details byCoach(Method method, Instant at, UserId coach, ClockGuard.Reading clock) {
            return new Details(method, 1, null, null, coach, at, clock, null, null);
        }
    }
}

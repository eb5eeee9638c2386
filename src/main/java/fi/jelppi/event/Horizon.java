package fi.jelppi.event;

import fi.jelppi.shared.JelppiProperties;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * How far a kiosk sees: events of the last week and the next two months, people only for what is on about now. What is
 * kept of people in a hall is limited to what the door needs.
 */
@Component
class Horizon {

    /** After their event, people are dropped from kiosks. */
    static final int PEOPLE_DAYS_AFTER = 3;

    /** Before it they are sent there. */
    static final int PEOPLE_DAYS_AHEAD = 14;

    /** First and last day, both included, of the local calendar. */
    record Days(LocalDate from, LocalDate to) implements Predicate<LocalDate> {

        @Override
        public boolean test(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }

        boolean reaches(EventRow event) {
            return event.sessions.stream().anyMatch(session -> test(session.date));
        }
    }

    private final Clock clock;
    private final JelppiProperties properties;

    Horizon(Clock clock, JelppiProperties properties) {
        this.clock = clock;
        this.properties = properties;
    }

    Days events() {
        return new Days(today().minusDays(7), today().plusDays(60));
    }

    Days people() {
        return new Days(today().minusDays(PEOPLE_DAYS_AFTER), today().plusDays(PEOPLE_DAYS_AHEAD));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(properties.zone()));
    }
}

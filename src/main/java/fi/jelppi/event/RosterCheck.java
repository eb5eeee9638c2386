package fi.jelppi.event;

import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which sessions and people of the coming days the machine carries; whether that is all, the age of the copy tells. */
@Component
@OnKiosk
class RosterCheck implements DepartureCheck {

    private static final String NAME = "event.departure.roster";
    private static final int MOST_EVENTS = 200;

    private final ThisPoint here;
    private final Programme programme;
    private final Registrations registrations;
    private final Horizon horizon;

    RosterCheck(ThisPoint here, Programme programme, Registrations registrations, Horizon horizon) {
        this.here = here;
        this.programme = programme;
        this.registrations = registrations;
        this.horizon = horizon;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Finding look() {
        return here.id()
                .map(this::at)
                .orElseGet(() -> Finding.todo(
                        NAME, Words.of("event.departure.roster.nowhere"), "event.departure.roster.nowhere.todo"));
    }

    private Finding at(PointId point) {
        var last = horizon.people().to();
        var coming = programme.coming(point, horizon.today(), MOST_EVENTS).stream()
                .filter(event -> sessionsUntil(event, last) > 0)
                .toList();
        if (coming.isEmpty()) {
            return Finding.note(NAME, Words.of("event.departure.roster.none", Horizon.PEOPLE_DAYS_AHEAD));
        }
        long sessions =
                coming.stream().mapToLong(event -> sessionsUntil(event, last)).sum();
        return Finding.ready(
                NAME, Words.of("event.departure.roster.here", Horizon.PEOPLE_DAYS_AHEAD, sessions, people(coming)));
    }

    private long sessionsUntil(Event event, LocalDate last) {
        return event.sessions().stream()
                .filter(session -> !session.date().isBefore(horizon.today())
                        && !session.date().isAfter(last))
                .count();
    }

    private long people(List<Event> events) {
        return events.stream()
                .mapToLong(event -> registrations.countOf(event.id()))
                .sum();
    }
}

package fi.jelppi.checkin;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Who took part in enough of an event, over all of its sessions, to be given a certificate. */
@Service
@OnCentral
public class Certificates {

    private final Programme programme;
    private final SeriesTotals totals;
    private final AttendanceProperties settings;

    Certificates(Programme programme, SeriesTotals totals, AttendanceProperties settings) {
        this.programme = programme;
        this.totals = totals;
        this.settings = settings;
    }

    /**
     * A registered person who has earned one.
     *
     * @param minutes of all sessions together
     * @param planned minutes of all sessions, those to come too
     */
    public record Certificate(String name, String event, LocalDate first, LocalDate last, long minutes, long planned) {}

    /**
     * By name.
     *
     * @throws IllegalArgumentException when the event is unknown
     */
    public List<Certificate> of(EventId id) {
        Event event = programme.event(id).orElseThrow(() -> new IllegalArgumentException("unknown event " + id));
        long planned =
                event.sessions().stream().mapToLong(Certificates::minutes).sum();
        return totals.of(event).stream()
                .filter(total -> total.minutes() * 100 >= planned * settings.certificatePercent())
                .map(total -> new Certificate(
                        total.name(),
                        event.title(),
                        event.sessions().getFirst().date(),
                        event.sessions().getLast().date(),
                        total.minutes(),
                        planned))
                .toList();
    }

    private static long minutes(Session session) {
        return Duration.between(session.startsAt(), session.endsAt()).toMinutes();
    }
}

package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import java.text.Collator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Who took part in enough of an event, over all of its sessions, to be given a certificate. */
@Service
@OnCentral
public class Certificates {

    private final Programme programme;
    private final AttendanceSheets sheets;
    private final AttendanceProperties settings;

    Certificates(Programme programme, AttendanceSheets sheets, AttendanceProperties settings) {
        this.programme = programme;
        this.sheets = sheets;
        this.settings = settings;
    }

    /**
     * A registered person who has earned one.
     *
     * @param minutes of all sessions together
     * @param planned minutes of all sessions, those to come too
     */
    public record Certificate(String name, String event, LocalDate first, LocalDate last, long minutes, long planned) {}

    private record Sum(String name, long minutes) {

        private Sum and(Sum other) {
            return new Sum(name, minutes + other.minutes);
        }
    }

    /**
     * By name.
     *
     * @throws IllegalArgumentException when the event is unknown
     */
    public List<Certificate> of(EventId id) {
        Event event = programme.event(id).orElseThrow(() -> new IllegalArgumentException("unknown event " + id));
        Map<RegistrationId, Sum> sums = new HashMap<>();
        for (Session session : event.sessions()) {
            sheets.of(session.id()).lines().forEach(line -> add(sums, line));
        }
        long planned =
                event.sessions().stream().mapToLong(Certificates::minutes).sum();
        return sums.values().stream()
                .filter(sum -> sum.minutes() * 100 >= planned * settings.certificatePercent())
                .sorted(Comparator.comparing(Sum::name, Collator.getInstance(Locale.of("fi"))))
                .map(sum -> new Certificate(
                        sum.name(),
                        event.title(),
                        event.sessions().getFirst().date(),
                        event.sessions().getLast().date(),
                        sum.minutes(),
                        planned))
                .toList();
    }

    private static void add(Map<RegistrationId, Sum> sums, Line line) {
        if (line.registration() != null && line.name() != null) {
            sums.merge(line.registration(), new Sum(line.name(), line.allMinutes()), Sum::and);
        }
    }

    private static long minutes(Session session) {
        return Duration.between(session.startsAt(), session.endsAt()).toMinutes();
    }
}

package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.RegistrationId;
import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What each registered person took part in, over all sessions of an event together. */
@Service
@OnCentral
public class SeriesTotals {

    private final AttendanceSheets sheets;
    private final AttendanceProperties settings;

    SeriesTotals(AttendanceSheets sheets, AttendanceProperties settings) {
        this.sheets = sheets;
        this.settings = settings;
    }

    /**
     * One person.
     *
     * @param sessions at which they were, however shortly
     * @param personDays minutes by the length of a day, to two decimals
     */
    public record Total(String name, int sessions, long minutes, BigDecimal personDays) {}

    private record Sum(String name, int sessions, long minutes) {

        private Sum and(Sum other) {
            return new Sum(name, sessions + other.sessions, minutes + other.minutes);
        }
    }

    /** By name, also those who never came. */
    public List<Total> of(Event event) {
        Map<RegistrationId, Sum> sums = new HashMap<>();
        for (Session session : event.sessions()) {
            sheets.of(session.id()).lines().forEach(line -> add(sums, line));
        }
        return sums.values().stream()
                .sorted(Comparator.comparing(Sum::name, Collator.getInstance(Locale.of("fi"))))
                .map(sum -> new Total(sum.name(), sum.sessions(), sum.minutes(), settings.personDays(sum.minutes())))
                .toList();
    }

    private static void add(Map<RegistrationId, Sum> sums, Line line) {
        if (line.registration() != null && line.name() != null) {
            sums.merge(line.registration(), new Sum(line.name(), line.present() ? 1 : 0, line.allMinutes()), Sum::and);
        }
    }
}

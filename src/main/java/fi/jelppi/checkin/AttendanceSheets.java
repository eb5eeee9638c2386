package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceRowReader.Unnamed;
import fi.jelppi.checkin.AttendanceSheet.Figures;
import fi.jelppi.checkin.AttendanceSheet.Line;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.People;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Makes the attendance list of a session: one statement for the registered, one for the visits, whatever the number of
 * people. Names of people who are not registered, or no longer, are asked for only where there are such (decision 0281).
 */
@Service
@OnCentral
public class AttendanceSheets {

    private static final int PAGE = 2_000;

    private final Programme programme;
    private final Registrations registrations;
    private final AttendanceQuery query;
    private final People people;
    private final PresenceAsks asks;
    private final AttendanceProperties settings;
    private final Clock clock;

    AttendanceSheets(
            Programme programme,
            Registrations registrations,
            AttendanceQuery query,
            People people,
            PresenceAsks asks,
            AttendanceProperties settings,
            Clock clock) {
        this.programme = programme;
        this.registrations = registrations;
        this.query = query;
        this.people = people;
        this.asks = asks;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException when the session is unknown */
    public AttendanceSheet of(SessionId id) {
        Session session =
                programme.session(id).orElseThrow(() -> new IllegalArgumentException("unknown session " + id));
        Instant now = clock.instant();
        var filter = new AttendanceFilter(List.of(session), AttendanceFilter.Show.ALL, "");
        List<Registration> registered = all(offset -> registrations.ofEvent(session.event(), offset, PAGE));
        List<Unnamed> visits =
                all(offset -> query.page(filter, offset, PAGE, new AttendanceRowReader(List.of(session), now)));
        List<Registration> former = former(registered, visits);
        var attendees = new Attendees(
                Stream.concat(registered.stream(), former.stream()).toList(), people.find(strangers(visits)));
        List<Line> lines = new SheetLines(session, now).of(attendees.with(visits));
        return new AttendanceSheet(session, lines, figures(lines), asks.of(id));
    }

    /** Cancelled ones of people who were there all the same. */
    private List<Registration> former(List<Registration> registered, List<Unnamed> visits) {
        Set<RegistrationId> known = registered.stream().map(Registration::id).collect(Collectors.toSet());
        Set<RegistrationId> missing = visits.stream()
                .map(Unnamed::registration)
                .filter(Objects::nonNull)
                .filter(id -> !known.contains(id))
                .collect(Collectors.toSet());
        return missing.isEmpty()
                ? List.of()
                : List.copyOf(registrations.find(missing).values());
    }

    private static Set<PersonId> strangers(List<Unnamed> visits) {
        return visits.stream()
                .filter(visit -> visit.registration() == null)
                .map(Unnamed::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Figures figures(List<Line> lines) {
        long minutes = lines.stream().mapToLong(Line::allMinutes).sum();
        int here = heads(lines, Line::hereNow);
        int inHalls = heads(lines, line -> line.hereNow() && inHall(line));
        return new Figures(
                here,
                inHalls,
                here - inHalls,
                heads(lines, Line::present),
                heads(lines, line -> !line.present()),
                minutes,
                settings.personDays(minutes));
    }

    /** Of those who were in a hall, as the sheet's figures count them. */
    public BigDecimal personDays(HallUse use) {
        return settings.personDays(use.attended());
    }

    private static int heads(List<Line> lines, Predicate<Line> which) {
        return Sql.number(lines.stream().filter(which).mapToLong(Line::heads).sum());
    }

    private static boolean inHall(Line line) {
        return line.visits().stream().anyMatch(visit -> visit.end() == null && !visit.isRemote());
    }

    private static <T> List<T> all(IntFunction<List<T>> pages) {
        List<T> all = new ArrayList<>();
        List<T> page;
        do {
            page = pages.apply(all.size());
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }
}

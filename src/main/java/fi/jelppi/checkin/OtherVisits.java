package fi.jelppi.checkin;

import fi.jelppi.checkin.AttendanceFilter.Show;
import fi.jelppi.checkin.AttendanceRowReader.Unnamed;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.VisitId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Visits of a session that {@link TodayList#lines} does not show: without registration, with a pass whose registration has
 * not arrived, and earlier ones of people who came again. Works on every node.
 */
@Service
public class OtherVisits {

    private static final int MOST = 500;

    private static final int CHUNK = 500;

    private final AttendanceQuery query;
    private final RegisteredVisits registered;
    private final Registrations registrations;
    private final Clock clock;

    OtherVisits(AttendanceQuery query, RegisteredVisits registered, Registrations registrations, Clock clock) {
        this.query = query;
        this.registered = registered;
        this.registrations = registrations;
        this.clock = clock;
    }

    /**
     * Those that count, newest first. Reads until the page is full: the table of visits does not know who is registered.
     *
     * @param search part of a name or of a group's label, whatever the case; empty for all
     * @param limit at most 500
     */
    public List<AttendanceRow> counting(Session session, String search, int offset, int limit) {
        var filter = new AttendanceFilter(List.of(session), Show.ALL, search);
        List<AttendanceRow> found = new ArrayList<>();
        List<Unnamed> chunk;
        int read = 0;
        do {
            chunk = page(filter, read, CHUNK);
            found.addAll(unlisted(session, chunk));
            read += CHUNK;
        } while (chunk.size() == CHUNK && found.size() < offset + limit);
        return found.stream().skip(offset).limit(Math.min(limit, MOST)).toList();
    }

    /** Visits that were taken back or removed, registered or not, newest first; at most 500. */
    public List<AttendanceRow> removed(Session session, String search, int offset, int limit) {
        var filter = new AttendanceFilter(List.of(session), Show.REMOVED, search);
        var rows = page(filter, offset, Math.min(limit, MOST));
        Map<VisitId, Registration> people = people(session, rows);
        return rows.stream().map(row -> named(row, people)).toList();
    }

    private List<Unnamed> page(AttendanceFilter filter, int offset, int limit) {
        return query.page(filter, offset, limit, new AttendanceRowReader(filter.sessions(), clock.instant()));
    }

    private List<AttendanceRow> unlisted(Session session, List<Unnamed> rows) {
        Map<VisitId, Registration> people = people(session, rows);
        Set<VisitId> shown =
                registered
                        .lines(session.id(), people.values().stream().distinct().toList())
                        .values()
                        .stream()
                        .map(TodayList.Line::visit)
                        .collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> !shown.contains(row.row().visit()))
                .map(row -> named(row, people))
                .toList();
    }

    private static AttendanceRow named(Unnamed visit, Map<VisitId, Registration> people) {
        Registration person = people.get(visit.row().visit());
        return person == null ? visit.row() : visit.row().named(person.name());
    }

    /** Whose visits these are, as far as they are on the session's list; by the pass too, as {@link RegisteredVisits} has it. */
    private Map<VisitId, Registration> people(Session session, List<Unnamed> rows) {
        Map<RegistrationId, Registration> byId = registrations.find(rows.stream()
                .map(Unnamed::registration)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<PassId, Registration> byPass = registrations.byPasses(
                rows.stream().map(Unnamed::pass).filter(Objects::nonNull).collect(Collectors.toSet()));
        Map<VisitId, Registration> people = new HashMap<>();
        for (Unnamed row : rows) {
            Registration person = listed(session, byId.get(row.registration()));
            person = person == null ? listed(session, byPass.get(row.pass())) : person;
            if (person != null) {
                people.put(row.row().visit(), person);
            }
        }
        return people;
    }

    private static @Nullable Registration listed(Session session, @Nullable Registration person) {
        return person != null && !person.cancelled() && person.event().equals(session.event()) ? person : null;
    }
}

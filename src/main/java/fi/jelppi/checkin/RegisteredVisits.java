package fi.jelppi.checkin;

import fi.jelppi.event.Registration;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Finds the visits of registered people; by the pass too, for a visit that was written before the registration was known. */
@Repository
class RegisteredVisits {

    private final NamedParameterJdbcTemplate jdbc;

    RegisteredVisits(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(
            VisitId visit,
            @Nullable UUID pass,
            @Nullable UUID registration,
            Instant came,
            @Nullable Instant left,
            boolean remote) {

        /** Of a visit and a later one: the hall's before one from home, unless the person went on from there. */
        private Found or(Found later) {
            if (remote == later.remote) {
                return remote && left == null ? this : later;
            }
            Found hall = remote ? later : this;
            Found home = remote ? this : later;
            return hall.left != null && home.left == null ? home : hall;
        }

        private TodayList.Line line(Registration person) {
            return new TodayList.Line(person.id(), person.line(), person.name(), visit, came, left, remote);
        }
    }

    /** Those of the people who have a visit that counts, with their last one. */
    Map<RegistrationId, TodayList.Line> lines(SessionId session, List<Registration> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Registration> byKey = new HashMap<>();
        people.forEach(person -> {
            byKey.put(person.pass().value(), person);
            byKey.put(person.id().value(), person);
        });
        Map<Registration, Found> shown = new HashMap<>();
        for (Found found : find(session, people)) {
            Registration person = byKey.getOrDefault(found.registration(), byKey.get(found.pass()));
            if (person != null) {
                shown.merge(person, found, Found::or);
            }
        }
        Map<RegistrationId, TodayList.Line> lines = new HashMap<>();
        shown.forEach((person, found) -> lines.put(person.id(), found.line(person)));
        return lines;
    }

    private List<Found> find(SessionId session, List<Registration> people) {
        return jdbc.query(
                "select id, pass_id, registration_id, came_at, left_at, method from visit where session_id = :session and"
                        + " removed = false and (pass_id in (:passes) or registration_id in (:registrations))"
                        + " order by came_at, id",
                Map.of(
                        "session", session.value(),
                        "passes",
                                people.stream()
                                        .map(person -> person.pass().value())
                                        .toList(),
                        "registrations",
                                people.stream()
                                        .map(person -> person.id().value())
                                        .toList()),
                (row, number) -> new Found(
                        new VisitId(Sql.id(row, "id")),
                        Sql.idOrNull(row, "pass_id"),
                        Sql.idOrNull(row, "registration_id"),
                        Sql.time(row, "came_at"),
                        Sql.timeOrNull(row, "left_at"),
                        Method.REMOTE.code().equals(row.getString("method"))));
    }
}

package fi.jelppi.checkin;

import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The statements behind the lists of visits, at the desk and in the hall; every list is paged. */
@Repository
class AttendanceQuery {

    private static final int MOST_HITS = 200;
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String FROM =
            " from visit v left join visit_name n on n.visit_id = v.id" + " where v.session_id in (:sessions)";

    private static final String SEARCH = " and (v.registration_id in (:registrations) or lower(v.label) like :text"
            + " or lower(n.first_name) like :text)";

    private final NamedParameterJdbcTemplate jdbc;
    private final Registrations registrations;

    AttendanceQuery(NamedParameterJdbcTemplate jdbc, Registrations registrations) {
        this.jdbc = jdbc;
        this.registrations = registrations;
    }

    <T> List<T> page(AttendanceFilter filter, int offset, int limit, RowMapper<T> mapper) {
        return jdbc.query(
                "select v.*, n.first_name, (select count(*) from scan_log s where s.visit_id = v.id and s.what ="
                        + " 'repeated') as repeats"
                        + where(filter)
                        + " order by v.came_at desc, v.id offset :offset rows fetch next :limit rows only",
                parameters(filter).addValue("offset", offset).addValue("limit", limit),
                mapper);
    }

    int count(AttendanceFilter filter) {
        return number("select count(*)" + where(filter), parameters(filter));
    }

    int nameless(List<Session> sessions) {
        return number(
                "select coalesce(sum(coalesce(v.corrected_heads, v.heads)), 0)" + FROM
                        + " and v.removed = false and v.pass_id is null and n.visit_id is null",
                ids(sessions));
    }

    /** Halls in which somebody is now. */
    Set<PointId> hallsInUse(List<Session> sessions) {
        Map<UUID, PointId> hosts = new HashMap<>();
        sessions.forEach(session -> hosts.put(session.id().value(), session.point()));
        return new HashSet<>(jdbc.query(
                "select distinct v.session_id, v.hall_id" + FROM + " and v.removed = false and v.left_at is null"
                        + " and v.method <> '" + Method.REMOTE.code() + "'",
                ids(sessions),
                (row, number) -> {
                    UUID hall = Sql.idOrNull(row, "hall_id");
                    return hall == null
                            ? Objects.requireNonNull(hosts.get(Sql.id(row, "session_id")))
                            : new PointId(hall);
                }));
    }

    int registeredHere(Session session) {
        return number(
                "select count(distinct v.registration_id)" + FROM + " and v.removed = false", ids(List.of(session)));
    }

    private int number(String sql, MapSqlParameterSource parameters) {
        return Sql.number(jdbc.queryForObject(sql, parameters, Long.class));
    }

    private static String where(AttendanceFilter filter) {
        String shown = switch (filter.show()) {
            case HERE -> " and v.removed = false and v.left_at is null";
            case ALL -> " and v.removed = false";
            case REMOVED -> " and v.removed = true";
        };
        return FROM + shown + (filter.search().isBlank() ? "" : SEARCH);
    }

    private MapSqlParameterSource parameters(AttendanceFilter filter) {
        MapSqlParameterSource parameters = ids(filter.sessions());
        String text = filter.search().strip();
        if (!text.isEmpty()) {
            List<EventId> events =
                    filter.sessions().stream().map(Session::event).distinct().toList();
            List<UUID> hits = registrations.search(events, text, MOST_HITS).stream()
                    .map(Registration::id)
                    .map(id -> id.value())
                    .toList();
            parameters.addValue("registrations", hits.isEmpty() ? List.of(NOBODY) : hits);
            parameters.addValue("text", "%" + escaped(text.toLowerCase(Locale.ROOT)) + "%");
        }
        return parameters;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static MapSqlParameterSource ids(List<Session> sessions) {
        List<UUID> ids = sessions.stream().map(session -> session.id().value()).toList();
        return new MapSqlParameterSource("sessions", ids.isEmpty() ? List.of(NOBODY) : ids);
    }
}

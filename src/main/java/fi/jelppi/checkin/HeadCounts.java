package fi.jelppi.checkin;

import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * How many are in a session; who takes part from home is there too, but takes no seat (decision 0281). Kept in memory because every green screen asks: one more visit is added up, anything else
 * counts anew.
 */
@Component
class HeadCounts {

    /** The feed may bring visits from elsewhere without an event here. */
    private static final Duration FRESH = Duration.ofSeconds(30);

    private static final String COUNT =
            "select count(distinct coalesce(person_id, pass_id)) + coalesce(sum(case when person_id is null and pass_id"
                    + " is null then coalesce(corrected_heads, heads) else 0 end), 0) from visit where session_id in (:sessions) and removed ="
                    + " false";

    private static final String IN = " and left_at is null";

    private static final String AT_HALLS = IN + " and method <> 'remote'";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;
    private final Map<SessionId, Count> counts = new ConcurrentHashMap<>();

    HeadCounts(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Count(int heads, Instant at) {}

    /** Heads that are in a hall and have not left. */
    int present(SessionId session) {
        Instant now = clock.instant();
        Count count = counts.compute(
                session,
                (id, old) ->
                        old != null && Duration.between(old.at(), now).abs().compareTo(FRESH) < 0
                                ? old
                                : new Count(query(COUNT + AT_HALLS, List.of(id)), now));
        return count.heads();
    }

    /** People who are in and have not left, counted anew. */
    int here(Collection<SessionId> sessions) {
        return sessions.isEmpty() ? 0 : query(COUNT + IN, sessions);
    }

    /** Those of them who are in a hall. */
    int inHalls(Collection<SessionId> sessions) {
        return sessions.isEmpty() ? 0 : query(COUNT + AT_HALLS, sessions);
    }

    /** One count of people over several sessions, whoever left since included. */
    int people(Collection<SessionId> sessions) {
        return sessions.isEmpty() ? 0 : query(COUNT, sessions);
    }

    private int query(String sql, Collection<SessionId> sessions) {
        return Sql.number(jdbc.queryForObject(
                sql, Map.of("sessions", sessions.stream().map(SessionId::value).toList()), Long.class));
    }

    @TransactionalEventListener
    void on(Visit.Happened happened) {
        if (happened instanceof Visit.CheckedIn in) {
            counts.computeIfPresent(in.session(), (id, old) -> new Count(old.heads() + in.heads(), old.at()));
        } else {
            counts.remove(happened.session());
        }
    }
}

package fi.jelppi.checkin;

import fi.jelppi.event.SessionVisits;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

@Component
@OnCentral
class VisitedSessions implements SessionVisits {

    private static final String VISITED =
            "select distinct session_id from visit where session_id in (:sessions) and removed = false";

    private final NamedParameterJdbcTemplate jdbc;

    VisitedSessions(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<SessionId> visited(Collection<SessionId> sessions) {
        if (sessions.isEmpty()) {
            return Set.of();
        }
        var ids = sessions.stream().map(SessionId::value).toList();
        return Set.copyOf(jdbc.query(
                VISITED, Map.of("sessions", ids), (row, number) -> new SessionId(row.getObject(1, UUID.class))));
    }
}

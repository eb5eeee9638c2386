package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.VisitId;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the kiosks of an event's halls who is in, while the session is on: another kiosk answers "already here" then. Who
 * takes part from home is not in the hall, so nothing is told of that (decision 0281).
 */
@Component
@OnCentral
class VisitStates {

    /** After the end, for late corrections and a kiosk that comes back. */
    private static final Duration AFTERWARDS = Duration.ofHours(12);

    private final JdbcTemplate jdbc;
    private final ChangeStore changes;
    private final Programme programme;
    private final ReferenceFeed feed;
    private final Clock clock;

    VisitStates(JdbcTemplate jdbc, ChangeStore changes, Programme programme, ReferenceFeed feed, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.programme = programme;
        this.feed = feed;
        this.clock = clock;
    }

    void publish(VisitId visit) {
        publish(Set.of(visit));
    }

    /** Those of the visits whose session is on. */
    void publish(Set<VisitId> ids) {
        Map<SessionId, Optional<Set<Scope>>> halls = new HashMap<>();
        Map<VisitId, List<VisitChange>> said = changes.of(ids);
        List<VisitId> told = new ArrayList<>();
        for (VisitWire.Known known : find(ids, said)) {
            halls.computeIfAbsent(new SessionId(known.checkedIn().session()), this::hallsOfCurrent)
                    .ifPresent(scopes -> {
                        UUID visit = known.checkedIn().visit();
                        feed.publish(VisitWire.TYPE, visit, scopes, known);
                        told.add(new VisitId(visit));
                    });
        }
        if (!told.isEmpty()) {
            jdbc.update("update visit set told = true where id = any(?) and told = false", Sql.ids(told));
        }
    }

    private Optional<Set<Scope>> hallsOfCurrent(SessionId id) {
        return programme
                .session(id)
                .filter(this::current)
                .flatMap(session -> programme.event(session.event()))
                .map(event -> event.everywhere().stream().map(Scope::of).collect(Collectors.toSet()));
    }

    /** Takes back what no kiosk needs any longer, oldest first; answers how many. */
    @Transactional
    public int withdrawPast() {
        record Told(UUID visit, SessionId session) {}
        List<Told> told = jdbc.query(
                "select id, session_id from visit where told = true and came_at < ? order by came_at"
                        + " fetch first 500 rows only",
                (row, number) -> new Told(Sql.id(row, "id"), new SessionId(Sql.id(row, "session_id"))),
                Sql.time(clock.instant().minus(AFTERWARDS)));
        Map<SessionId, Boolean> past = new HashMap<>();
        List<Told> over = told.stream()
                .filter(one -> past.computeIfAbsent(one.session(), this::over))
                .toList();
        over.forEach(one -> {
            feed.withdraw(VisitWire.TYPE, one.visit());
            jdbc.update("update visit set told = false where id = ?", one.visit());
        });
        return over.size();
    }

    private boolean over(SessionId session) {
        return programme.session(session).filter(this::current).isEmpty();
    }

    private boolean current(Session session) {
        return clock.instant().isBefore(session.endsAt().plus(AFTERWARDS));
    }

    private List<VisitWire.Known> find(Set<VisitId> ids, Map<VisitId, List<VisitChange>> said) {
        return jdbc.query(
                "select * from visit where id = any(?) and method <> 'remote' order by recorded_at, id",
                (row, number) -> known(row, said.getOrDefault(new VisitId(Sql.id(row, "id")), List.of())),
                Sql.ids(ids));
    }

    private static VisitWire.Known known(ResultSet row, List<VisitChange> said) throws SQLException {
        var fact = new CheckedIn(
                Sql.id(row, "id"),
                Sql.id(row, "session_id"),
                Sql.idOrNull(row, "pass_id"),
                Sql.idOrNull(row, "registration_id"),
                row.getString("method"),
                row.getInt("heads"),
                row.getString("label"),
                Sql.time(row, "checked_in_at"),
                row.getBoolean("clock_suspect"),
                row.getBoolean("unconfirmed"),
                Sql.idOrNull(row, "marked_by"));
        return new VisitWire.Known(
                Sql.id(row, "fact_id"),
                Sql.id(row, "device_id"),
                Sql.time(row, "recorded_at"),
                fact,
                said.stream().map(VisitWire.Change::of).toList());
    }
}

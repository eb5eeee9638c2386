package fi.jelppi.event;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Planned times are local; a direct JDBC type keeps them from being moved by any time zone. */
@Entity
@Table(name = "event_session")
@SuppressWarnings("NullAway.Init")
class SessionRow {

    @Id
    UUID id;

    @Column(name = "event_id", insertable = false, updatable = false)
    UUID eventId;

    @Column(name = "session_date")
    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate date;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    LocalTime starts;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    LocalTime ends;

    String zone;

    @Nullable
    String room;

    @Column(name = "opens_before_s")
    int opensBeforeSeconds;

    protected SessionRow() {}

    SessionRow(UUID id) {
        this.id = id;
    }

    void take(Session session) {
        date = session.date();
        starts = session.start();
        ends = session.end();
        zone = session.zone().getId();
        room = session.room();
        opensBeforeSeconds = Math.toIntExact(session.opensBefore().toSeconds());
    }

    Session toSession(UUID event, UUID point) {
        return new Session(
                new SessionId(id),
                new EventId(event),
                new PointId(point),
                date,
                starts,
                ends,
                ZoneId.of(zone),
                room,
                Duration.ofSeconds(opensBeforeSeconds));
    }
}

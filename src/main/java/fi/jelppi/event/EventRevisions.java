package fi.jelppi.event;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the changes that make calendars wrong: title, time, place, cancellation (decision 0288). */
@Component
class EventRevisions {

    private final JdbcClient jdbc;
    private final Clock clock;

    EventRevisions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param sequence {@code SEQUENCE} of RFC 5545
     * @param changedAt null when it is not known
     */
    record Revision(int sequence, @Nullable Instant changedAt) {}

    Revision of(EventId event) {
        return jdbc.sql("SELECT sequence, changed_at FROM event_revision WHERE event_id = ?")
                .param(event.value())
                .query(EventRevisions::read)
                .optional()
                .orElseGet(() -> new Revision(0, null));
    }

    /** Call in the transaction that saves the event. */
    void added(Event event) {
        count(event.id(), 0);
    }

    /** Call in the transaction that saves the event, while its row is locked. */
    void changed(EventChange change) {
        if (change.concernsCalendars()) {
            count(change.after().id(), 1);
        }
    }

    /** @param first where the count begins; never below what calendars know */
    private void count(EventId event, int first) {
        var now = DbTime.of(clock.instant());
        int known = jdbc.sql("UPDATE event_revision SET sequence = sequence + 1, changed_at = ? WHERE event_id = ?")
                .params(now, event.value())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO event_revision (event_id, sequence, changed_at) VALUES (?, ?, ?)")
                    .params(event.value(), first, now)
                    .update();
        }
    }

    private static Revision read(ResultSet row, int number) throws SQLException {
        return new Revision(row.getInt("sequence"), DbTime.required(row, "changed_at"));
    }
}

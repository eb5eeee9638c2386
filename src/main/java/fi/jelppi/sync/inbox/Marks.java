package fi.jelppi.sync.inbox;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.wire.Welcome;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What central has of a kiosk, so that the kiosk can find out which of the two was restored from a backup. */
@Component
@OnCentral
class Marks {

    private static final int MAX_GAPS = 500;

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Welcome.Mark> highest(DeviceId device) {
        return jdbc.sql("""
                        SELECT i.epoch, i.seq, i.fact_id FROM inbox i
                        JOIN (SELECT epoch, max(seq) AS seq FROM inbox WHERE device = ? AND epoch IS NOT NULL GROUP BY epoch) m
                          ON m.epoch = i.epoch AND m.seq = i.seq
                        WHERE i.device = ? ORDER BY i.epoch""")
                .params(device.value(), device.value())
                .query((row, number) -> new Welcome.Mark(row.getLong(1), row.getLong(2), row.getObject(3, UUID.class)))
                .list();
    }

    /** Only a restored backup or a lost order of batches leaves gaps; the kiosk fills them. */
    List<Welcome.Gap> gaps(DeviceId device) {
        return jdbc.sql("""
                        SELECT epoch, before + 1, seq - 1 FROM (
                            SELECT epoch, seq, coalesce(lag(seq) OVER (PARTITION BY epoch ORDER BY seq), 0) AS before
                            FROM inbox WHERE device = ? AND epoch IS NOT NULL) steps
                        WHERE seq > before + 1 ORDER BY epoch, seq FETCH FIRST ? ROWS ONLY""")
                .params(device.value(), MAX_GAPS)
                .query((row, number) -> new Welcome.Gap(row.getLong(1), row.getLong(2), row.getLong(3)))
                .list();
    }
}

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

    private record Place(long epoch, long seq) {}

    private static final int MAX_GAPS = 500;

    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Welcome.Mark> highest(DeviceId device) {
        // In two steps: H2 would work the maximum out anew for each row that it joins with it.
        return jdbc
                .sql(
                        "SELECT epoch, max(seq) FROM inbox WHERE device = ? AND epoch IS NOT NULL GROUP BY epoch ORDER BY epoch")
                .param(device.value())
                .query((row, number) -> new Place(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .map(place -> mark(device, place))
                .toList();
    }

    private Welcome.Mark mark(DeviceId device, Place place) {
        return jdbc.sql("SELECT fact_id FROM inbox WHERE device = ? AND epoch = ? AND seq = ?")
                .params(device.value(), place.epoch(), place.seq())
                .query((row, number) -> new Welcome.Mark(place.epoch(), place.seq(), row.getObject(1, UUID.class)))
                .single();
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

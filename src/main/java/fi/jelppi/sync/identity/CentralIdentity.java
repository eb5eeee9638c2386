package fi.jelppi.sync.identity;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.OnCentral;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Central's own id in facts, and the instance id by which kiosks know it; all who share the database share both. */
@Component
@OnCentral
public class CentralIdentity {

    private final DeviceId device;
    private final JdbcClient jdbc;

    CentralIdentity(JdbcClient jdbc) {
        this.jdbc = jdbc;
        try {
            // Only the first start inserts; a second instance that starts at the same moment finds the row taken.
            jdbc.sql("""
                            INSERT INTO sync_central (id, device, instance)
                            SELECT 1, ?, ? FROM feed_counter WHERE NOT EXISTS (SELECT 1 FROM sync_central)""").params(Ids.next(), Ids.next()).update();
        } catch (DuplicateKeyException e) {
            // The other instance's row is the one.
        }
        device = new DeviceId(jdbc.sql("SELECT device FROM sync_central WHERE id = 1")
                .query(UUID.class)
                .single());
    }

    public DeviceId device() {
        return device;
    }

    /** Changes when the database was restored from a backup. */
    public UUID instance() {
        return jdbc.sql("SELECT instance FROM sync_central WHERE id = 1")
                .query(UUID.class)
                .single();
    }

    public void renewInstance() {
        jdbc.sql("UPDATE sync_central SET instance = ? WHERE id = 1")
                .param(Ids.next())
                .update();
    }
}

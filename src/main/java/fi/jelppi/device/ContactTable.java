package fi.jelppi.device;

import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.sync.spi.PeerDirectory.Contact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each kiosk said of itself last. */
@Repository
class ContactTable {

    private final JdbcClient jdbc;

    ContactTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(DeviceId device, Contact contact) {
        int updated = jdbc.sql("UPDATE device_contact SET contact_at = ?, queued = ?, oldest_queued = ?,"
                        + " software_version = ?, clock_offset_ms = ? WHERE device_id = ?")
                .param(DbTime.of(contact.at()))
                .param(contact.queued())
                .param(DbTime.ofNullable(contact.oldestQueued()))
                .param(shortened(contact.version()))
                .param(contact.clockOffset().toMillis())
                .param(device.value())
                .update();
        if (updated == 0) {
            insert(device, contact);
        }
    }

    private void insert(DeviceId device, Contact contact) {
        jdbc.sql("INSERT INTO device_contact (device_id, contact_at, queued, oldest_queued, software_version,"
                        + " clock_offset_ms) VALUES (?, ?, ?, ?, ?, ?)")
                .param(device.value())
                .param(DbTime.of(contact.at()))
                .param(contact.queued())
                .param(DbTime.ofNullable(contact.oldestQueued()))
                .param(shortened(contact.version()))
                .param(contact.clockOffset().toMillis())
                .update();
    }

    private static String shortened(String version) {
        return version.length() > 40 ? version.substring(0, 40) : version;
    }
}

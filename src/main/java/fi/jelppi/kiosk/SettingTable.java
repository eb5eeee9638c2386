package fi.jelppi.kiosk;

import fi.jelppi.shared.OnKiosk;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was set on this machine, by name. */
@Repository
@OnKiosk
class SettingTable {

    private final JdbcClient jdbc;

    SettingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> read(String setting) {
        return jdbc.sql("SELECT content FROM kiosk_setting WHERE setting = ?")
                .param(setting)
                .query(String.class)
                .optional();
    }

    void write(String setting, String content) {
        int updated = jdbc.sql("UPDATE kiosk_setting SET content = ? WHERE setting = ?")
                .params(content, setting)
                .update();
        if (updated == 0) {
            jdbc.sql("INSERT INTO kiosk_setting (setting, content) VALUES (?, ?)")
                    .params(setting, content)
                    .update();
        }
    }

    void remove(String setting) {
        jdbc.sql("DELETE FROM kiosk_setting WHERE setting = ?").param(setting).update();
    }
}

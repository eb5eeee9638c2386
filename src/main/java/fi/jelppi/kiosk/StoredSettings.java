package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.OnKiosk;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settings of this machine in its own database. */
@Component
@OnKiosk
class StoredSettings implements KioskSettings {

    private static final String CAMERA = "camera";

    private final JdbcClient jdbc;

    StoredSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isOn(Switch what) {
        return read(what.key()).map("on"::equals).orElse(what.initially());
    }

    @Override
    @Transactional
    public void turnOn(Switch what) {
        write(what.key(), "on");
    }

    @Override
    @Transactional
    public void turnOff(Switch what) {
        write(what.key(), "off");
    }

    @Override
    public Optional<String> camera() {
        return read(CAMERA);
    }

    @Override
    @Transactional
    public void rememberCamera(String label) {
        write(CAMERA, label);
    }

    private Optional<String> read(String setting) {
        return jdbc.sql("SELECT content FROM kiosk_setting WHERE setting = ?")
                .param(setting)
                .query(String.class)
                .optional();
    }

    private void write(String setting, String content) {
        int updated = jdbc.sql("UPDATE kiosk_setting SET content = ? WHERE setting = ?")
                .params(content, setting)
                .update();
        if (updated == 0) {
            jdbc.sql("INSERT INTO kiosk_setting (setting, content) VALUES (?, ?)")
                    .params(setting, content)
                    .update();
        }
    }
}

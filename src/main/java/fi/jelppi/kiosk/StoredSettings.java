package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.OnKiosk;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Settings of this machine in its own database. */
@Component
@OnKiosk
class StoredSettings implements KioskSettings {

    private static final String CAMERA = "camera";

    private final SettingTable table;

    StoredSettings(SettingTable table) {
        this.table = table;
    }

    @Override
    public boolean isOn(Switch what) {
        return table.read(what.key()).map("on"::equals).orElse(what.initially());
    }

    @Override
    @Transactional
    public void turnOn(Switch what) {
        table.write(what.key(), "on");
    }

    @Override
    @Transactional
    public void turnOff(Switch what) {
        table.write(what.key(), "off");
    }

    @Override
    public Optional<String> camera() {
        return table.read(CAMERA);
    }

    @Override
    @Transactional
    public void rememberCamera(String label) {
        table.write(CAMERA, label);
    }
}

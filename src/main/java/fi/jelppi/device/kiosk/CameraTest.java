package fi.jelppi.device.kiosk;

import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.CameraPanel;

/** The camera as check-in uses it; it runs only while the coach looks. */
class CameraTest extends DeviceTest {

    private final KioskSettings settings;

    CameraTest(KioskSettings settings) {
        super("device.test.camera");
        this.settings = settings;
        ready();
    }

    @Override
    void ready() {
        say("");
        show();
        offer(way("device.test.camera.start", Look.QUIET, this::start));
    }

    private void start() {
        var panel = new CameraPanel(
                settings.camera().orElse(""), state -> getTranslation("device.test.camera." + state.code()));
        panel.onCode(read -> say(getTranslation("device.test.camera.read")));
        panel.onChosen(settings::rememberCamera);
        show(panel);
        offer(way("device.test.stop", Look.QUIET, this::ready));
    }
}

package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.html.Div;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.CameraPanel;
import fi.jelppi.shared.touch.CameraState;
import fi.jelppi.shared.touch.Keypad;
import fi.jelppi.shared.touch.TouchField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** How the code comes in: before the camera, or key by key. Without a camera the keys are there at once. */
class EnrolWays extends Div {

    private static final Set<CameraState> WITHOUT = EnumSet.of(CameraState.NONE, CameraState.DENIED);

    private final KioskSettings settings;
    private final Consumer<List<String>> onCode;
    private final TouchField code;
    private final Keypad keypad;

    /**
     * @param onCode gets what the camera read
     * @param code what the keys write into
     */
    EnrolWays(KioskSettings settings, Consumer<List<String>> onCode, TouchField code) {
        this.settings = settings;
        this.onCode = onCode;
        this.code = code;
        keypad = new Keypad(Keypad.CROCKFORD, this::type).withBackspace(this::takeBack);
        addClassName("enrol-ways");
        showCamera();
    }

    private void showCamera() {
        removeAll();
        var camera = new CameraPanel(
                settings.camera().orElse(""), state -> getTranslation("device.kiosk.camera." + state.code()));
        camera.onCode(onCode);
        camera.onChosen(settings::rememberCamera);
        var type = new BigButton(getTranslation("device.kiosk.type"), BigButton.Look.QUIET, tap -> showKeypad());
        camera.onState(state -> {
            type.setVisible(!WITHOUT.contains(state));
            keypad.setVisible(WITHOUT.contains(state));
        });
        keypad.setVisible(false);
        add(camera, type, keypad);
    }

    void showKeypad() {
        if (!keypad.isVisible()) {
            removeAll();
            keypad.setVisible(true);
            add(keypad, new BigButton(getTranslation("device.kiosk.scan"), BigButton.Look.QUIET, tap -> showCamera()));
        }
    }

    private void type(String key) {
        code.setValue(code.getValue() + key);
    }

    private void takeBack() {
        var text = code.getValue();
        code.setValue(text.isEmpty() ? text : text.substring(0, text.length() - 1));
    }
}

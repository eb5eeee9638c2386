package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.CameraPanel;
import fi.jelppi.shared.touch.WedgeScanner;
import java.util.List;

/** Reads passes with the camera; a keyboard scanner is heard as well. */
class ScanPanel extends CameraPanel {

    private final ScannedText codes;
    private final AnswerScreens answers;

    ScanPanel(ScannedText codes, AnswerScreens answers, KioskSettings settings) {
        super(settings.camera().orElse(""), state -> UI.getCurrent().getTranslation("checkin.camera." + state.code()));
        this.codes = codes;
        this.answers = answers;
        onCode(this::checkIn);
        onChosen(settings::rememberCamera);
        var keys = new WedgeScanner();
        keys.onCode(read -> checkIn(read.readings()));
        add(keys);
    }

    private void checkIn(List<String> readings) {
        answers.show(codes.checkIn(readings), ScanPanel::ready);
    }

    /** The camera never stopped; there is nothing to set up for the next person. */
    private static void ready() {}
}

package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.Icon;

/** The camera's picture, or plain words on why there is none; a keyboard scanner is heard as well. */
class ScanPanel extends Div {

    private final QrScanner camera;
    private final Paragraph words = new Paragraph();
    private final Div picture = new Div();
    private final BigButton otherCamera;
    private final BigButton torch;
    private boolean lit;

    ScanPanel(ScannedText codes, AnswerScreens answers, KioskSettings settings) {
        addClassName("scan-panel");
        camera = new QrScanner(settings.camera().orElse(""));
        camera.onCode(read -> answers.show(codes.checkIn(read.readings()), ScanPanel::ready));
        camera.onState(this::show);
        camera.onChosen(chosen -> settings.rememberCamera(chosen.label()));
        var keys = new WedgeScanner();
        keys.onCode(read -> answers.show(codes.checkIn(read.readings()), ScanPanel::ready));
        otherCamera = new BigButton(getTranslation("checkin.camera.other"), Look.LIGHT, tap -> camera.nextCamera());
        torch = new BigButton(getTranslation("checkin.camera.torch"), Look.LIGHT, tap -> switchTorch());
        picture.add(new Icon(Icon.Picture.PHONE), new Icon(Icon.Picture.ARROW_RIGHT), new Icon(Icon.Picture.CAMERA));
        picture.addClassName("scan-picture");
        words.addClassName("scan-words");
        words.getElement().setAttribute("role", "status");
        var buttons = new Div(otherCamera, torch);
        buttons.addClassName("scan-buttons");
        add(camera, picture, words, buttons, keys);
        say(CameraState.STARTING);
        otherCamera.setVisible(false);
        torch.setVisible(false);
    }

    private void show(QrScanner.StateChanged event) {
        say(event.state());
        otherCamera.setVisible(event.cameras() > 1);
        torch.setVisible(event.hasTorch());
    }

    private void say(CameraState state) {
        boolean running = state == CameraState.RUNNING;
        setClassName("running", running);
        setClassName("off", !running && state != CameraState.STARTING);
        picture.setVisible(!running);
        words.setText(getTranslation("checkin.camera." + state.code()));
    }

    private void switchTorch() {
        lit = !lit;
        camera.torch(lit);
        torch.getElement().setAttribute("aria-pressed", Boolean.toString(lit));
    }

    /** The camera never stopped; there is nothing to set up for the next person. */
    private static void ready() {}
}

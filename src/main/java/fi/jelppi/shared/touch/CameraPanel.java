package fi.jelppi.shared.touch;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** The camera's picture, or plain words on why there is none. */
public class CameraPanel extends Div {

    private final QrScanner camera;
    private final Function<CameraState, String> words;
    private final Paragraph said = new Paragraph();
    private final Div picture = new Div();
    private final BigButton otherCamera;
    private final BigButton torch;
    private boolean lit;

    /**
     * @param label of the camera to prefer, empty for whichever there is
     * @param words what is said in a state, with the other ways beside it
     */
    public CameraPanel(String label, Function<CameraState, String> words) {
        this.words = words;
        camera = new QrScanner(label);
        addClassName("scan-panel");
        camera.onState(this::show);
        otherCamera =
                new BigButton(getTranslation("shared.camera.other"), BigButton.Look.LIGHT, tap -> camera.nextCamera());
        torch = new BigButton(getTranslation("shared.camera.torch"), BigButton.Look.LIGHT, tap -> switchTorch());
        picture.add(new Icon(Icon.Picture.PHONE), new Icon(Icon.Picture.ARROW_RIGHT), new Icon(Icon.Picture.CAMERA));
        picture.addClassName("scan-picture");
        said.addClassName("scan-words");
        said.getElement().setAttribute("role", "status");
        var buttons = new Div(otherCamera, torch);
        buttons.addClassName("scan-buttons");
        add(camera, picture, said, buttons);
        say(CameraState.STARTING);
        otherCamera.setVisible(false);
        torch.setVisible(false);
    }

    /** @param reader gets what stands in a code, in one reading */
    public void onCode(Consumer<List<String>> reader) {
        camera.onCode(read -> reader.accept(read.readings()));
    }

    /** @param keeper gets the label of the camera that somebody took instead */
    public void onChosen(Consumer<String> keeper) {
        camera.onChosen(chosen -> keeper.accept(chosen.label()));
    }

    public void onState(Consumer<CameraState> follower) {
        camera.onState(changed -> follower.accept(changed.state()));
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
        said.setText(words.apply(state));
    }

    private void switchTorch() {
        lit = !lit;
        camera.torch(lit);
        torch.getElement().setAttribute("aria-pressed", Boolean.toString(lit));
    }
}

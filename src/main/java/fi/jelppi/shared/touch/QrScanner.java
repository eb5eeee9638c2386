package fi.jelppi.shared.touch;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;

/** The camera with a frame to aim at. The same code is told again only after it has left the view for 3 s. */
@Tag("qr-scanner")
@JsModule("./qr-scanner.ts")
@NpmPackage(value = "zxing-wasm", version = "3.1.4")
public class QrScanner extends CodeSource implements HasSize {

    /** @param camera label of the camera to prefer, empty for whichever there is */
    public QrScanner(String camera) {
        getElement().setAttribute("camera", camera);
    }

    /** Takes the machine's next camera; {@link CameraChosen} follows. */
    public void nextCamera() {
        getElement().callJsFunction("nextCamera");
    }

    public void torch(boolean on) {
        getElement().callJsFunction("torch", on);
    }

    public Registration onState(ComponentEventListener<StateChanged> listener) {
        return addListener(StateChanged.class, listener);
    }

    public Registration onChosen(ComponentEventListener<CameraChosen> listener) {
        return addListener(CameraChosen.class, listener);
    }

    @DomEvent("camera-state")
    public static class StateChanged extends ComponentEvent<QrScanner> {

        private final CameraState state;
        private final int cameras;
        private final boolean torch;

        public StateChanged(
                QrScanner source,
                boolean fromClient,
                @EventData("event.detail.state") String state,
                @EventData("event.detail.cameras") int cameras,
                @EventData("event.detail.torch") boolean torch) {
            super(source, fromClient);
            this.state = CameraState.of(state);
            this.cameras = cameras;
            this.torch = torch;
        }

        public CameraState state() {
            return state;
        }

        /** How many this machine has. */
        public int cameras() {
            return cameras;
        }

        public boolean hasTorch() {
            return torch;
        }
    }

    @DomEvent("camera-chosen")
    public static class CameraChosen extends ComponentEvent<QrScanner> {

        private final String label;

        public CameraChosen(QrScanner source, boolean fromClient, @EventData("event.detail.label") String label) {
            super(source, fromClient);
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

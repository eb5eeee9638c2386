package fi.jelppi.device.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.Locale;

/** How loud it is at the microphone, as long as it is on the page. What is heard stays in the browser and is not kept. */
@Tag("microphone-meter")
@JsModule("./microphone-meter.ts")
class MicrophoneMeter extends Component implements HasAriaLabel {

    enum State {
        STARTING,
        RUNNING,
        NONE,
        DENIED,
        BUSY;

        /** As the browser names it; what is not known is no microphone. */
        static State of(String name) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(name))
                    .findFirst()
                    .orElse(NONE);
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void onState(ComponentEventListener<StateChanged> listener) {
        addListener(StateChanged.class, listener);
    }

    /** Told once, when somebody spoke. */
    void onHeard(ComponentEventListener<Heard> listener) {
        addListener(Heard.class, listener);
    }

    @DomEvent("microphone-state")
    public static class StateChanged extends ComponentEvent<MicrophoneMeter> {

        private final State state;

        public StateChanged(MicrophoneMeter source, boolean fromClient, @EventData("event.detail.state") String state) {
            super(source, fromClient);
            this.state = State.of(state);
        }

        State state() {
            return state;
        }
    }

    @DomEvent("microphone-heard")
    public static class Heard extends ComponentEvent<MicrophoneMeter> {

        public Heard(MicrophoneMeter source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}

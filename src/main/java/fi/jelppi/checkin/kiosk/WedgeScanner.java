package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;

/** A USB scanner that types like a keyboard; needs no focus, leaves a person's typing alone. */
@Tag("wedge-scanner")
@JsModule("./wedge-scanner.ts")
public class WedgeScanner extends Component {

    Registration onCode(ComponentEventListener<CodeScanned> listener) {
        return addListener(CodeScanned.class, listener);
    }

    /** A key of a person, outside of fields: one character or {@code Backspace}. */
    Registration onKey(ComponentEventListener<KeyTyped> listener) {
        return addListener(KeyTyped.class, listener);
    }

    /** A whole code in both readings: of the keyboard layout in use, and of an American keyboard. */
    @DomEvent("code-scanned")
    public static class CodeScanned extends ComponentEvent<WedgeScanner> {

        private final String typed;
        private final String position;

        public CodeScanned(
                WedgeScanner source,
                boolean fromClient,
                @EventData("event.detail.typed") String typed,
                @EventData("event.detail.position") String position) {
            super(source, fromClient);
            this.typed = typed;
            this.position = position;
        }

        String typed() {
            return typed;
        }

        String position() {
            return position;
        }
    }

    @DomEvent("key-typed")
    public static class KeyTyped extends ComponentEvent<WedgeScanner> {

        private final String key;

        public KeyTyped(WedgeScanner source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}

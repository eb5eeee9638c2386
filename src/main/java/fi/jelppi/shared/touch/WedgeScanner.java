package fi.jelppi.shared.touch;

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
public class WedgeScanner extends CodeSource {

    /** A key of a person, outside of fields: one character, {@code Backspace} or {@code Enter}. */
    public Registration onKey(ComponentEventListener<KeyTyped> listener) {
        return addListener(KeyTyped.class, listener);
    }

    @DomEvent("key-typed")
    public static class KeyTyped extends ComponentEvent<WedgeScanner> {

        private final String key;

        public KeyTyped(WedgeScanner source, boolean fromClient, @EventData("event.detail.key") String key) {
            super(source, fromClient);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}

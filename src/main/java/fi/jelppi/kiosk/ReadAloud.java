package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.function.SerializableConsumer;

/** Says what stands on the screen, with the machine's own voices, and shows a button to stop it while it speaks. */
@Tag("read-aloud")
@JsModule("./read-aloud.ts")
class ReadAloud extends Component {

    ReadAloud() {
        getElement().setAttribute("stop", getTranslation("kiosk.reading.stop"));
    }

    /** @param answer whether the machine has a voice for the language of the page; comes within two seconds */
    void canRead(SerializableConsumer<Boolean> answer) {
        getElement().callJsFunction("canRead").then(Boolean.class, answer);
    }

    void read() {
        getElement().callJsFunction("read");
    }

    void hush() {
        getElement().callJsFunction("hush");
    }
}

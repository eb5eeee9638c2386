package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Says that this machine's own server does not answer for the moment; nothing of the sort when only the uplink is away. */
@Tag("lost-connection")
@JsModule("./lost-connection.ts")
class LostConnection extends Component {

    LostConnection() {
        getElement()
                .setAttribute("words", getTranslation("kiosk.server.lost"))
                .setAttribute("address", NodeAnswers.ADDRESS);
    }
}

package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fi.jelppi.shared.i18n.Languages;
import java.time.Duration;

/** What stands on the start page when nobody has come for long: any touch, key or code makes way for the page. */
@Tag("attract-screen")
@JsModule("./attract-screen.ts")
class AttractScreen extends Component {

    private static final Duration LONG = Duration.ofMinutes(3);

    AttractScreen() {
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("seconds", Long.toString(LONG.toSeconds()))
                .setAttribute("greeting", getTranslation("kiosk.attract.title"))
                .setAttribute("words", getTranslation(Languages.FINNISH, "kiosk.attract.words"))
                .setAttribute("english", getTranslation(Languages.ENGLISH, "kiosk.attract.words"));
    }

    void show(HallState state) {
        getElement().setAttribute("place", state.place());
    }
}

package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fi.jelppi.shared.i18n.Languages;
import java.time.Duration;

/**
 * Notices that a visitor has gone without ending the visit: asks, counts down, and clears the screen as "Lopeta ja tyhjennä"
 * does. Kept by the browser, so it works whatever the server does.
 */
@Tag("idle-watch")
@JsModule("./idle-watch.ts")
class IdleWatch extends Component {

    private static final Duration STILL = Duration.ofSeconds(60);
    private static final Duration WARNING = Duration.ofSeconds(20);

    IdleWatch() {
        set("seconds", Long.toString(STILL.toSeconds()));
        set("warning", Long.toString(WARNING.toSeconds()));
        set("language", Languages.FINNISH.toLanguageTag());
        set("question", getTranslation("kiosk.idle.question"));
        set("words", getTranslation("kiosk.idle.words"));
        set("stay", getTranslation("kiosk.idle.stay"));
    }

    /** A start page in the first language and the normal look has nothing to clear; staff pages watch over themselves. */
    void watch(PageKind kind) {
        getElement().setAttribute("start", kind == PageKind.START);
        getElement().setAttribute("off", kind == PageKind.STAFF);
    }

    private void set(String attribute, String value) {
        getElement().setAttribute(attribute, value);
    }
}

package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.kiosk.spi.ScreenPatience;
import fi.jelppi.shared.i18n.Languages;
import java.time.Duration;

/**
 * Ends a visit: on "Lopeta ja tyhjennä", and when a visitor has gone without it. Then it asks, counts down, and clears. Kept by
 * the browser, so it works whatever the server does (decision 0110).
 */
@Tag("idle-watch")
@JsModule("./idle-watch.ts")
class IdleWatch extends Component implements ScreenPatience {

    private static final Duration WARNING = Duration.ofSeconds(20);

    /** Coach mode ends by itself after two minutes; this is for when the server is away then. */
    private static final Duration COACH = CoachSession.IDLE.plusSeconds(10);

    private PageKind kind = PageKind.START;
    private Patience patience = Patience.SHORT;
    private Patience atLeast = Patience.SHORT;

    IdleWatch() {
        set("address", VisitEnd.ADDRESS);
        set("warning", Long.toString(WARNING.toSeconds()));
        set("language", Languages.FINNISH.toLanguageTag());
        set("question", getTranslation("kiosk.idle.question"));
        set("words", getTranslation("kiosk.idle.words"));
        set("stay", getTranslation("kiosk.idle.stay"));
        set("clearing", getTranslation("kiosk.clearing"));
        set("waiting", getTranslation(Languages.FINNISH, "kiosk.server.lost"));
    }

    /** A start page in the first language and the normal look asks nobody. */
    void watch(PageKind kind, Patience patience) {
        this.kind = kind;
        this.patience = patience;
        getElement().setAttribute("start", kind == PageKind.START);
        watch();
    }

    private void watch() {
        var longer = patience.compareTo(atLeast) < 0 ? atLeast : patience;
        set("seconds", Long.toString(still(kind, longer).toSeconds()));
    }

    @Override
    public void atLeast(Patience wanted) {
        atLeast = wanted;
        watch();
    }

    @Override
    public void isHere() {
        getElement().callJsFunction("stay");
    }

    /** The visitor is done; as "Lopeta ja tyhjennä". */
    void end() {
        getElement().callJsFunction("end");
    }

    private static Duration still(PageKind kind, Patience patience) {
        return switch (kind) {
            case START, VISIT -> patience.still();
            case COACH -> COACH;
            case ENROLMENT -> Duration.ZERO;
        };
    }

    private void set(String attribute, String value) {
        getElement().setAttribute(attribute, value);
    }
}

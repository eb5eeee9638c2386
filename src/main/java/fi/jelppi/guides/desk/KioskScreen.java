package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;

/** A touch screen as it looks, scaled down to where it stands. It is read and scrolled, but nothing on it can be pressed. */
@Tag("kiosk-screen")
@JsModule("./kiosk-screen.ts")
class KioskScreen extends Component {

    /** How it is hung up. */
    enum Posture {
        LYING,
        UPRIGHT
    }

    /** Its colours, as a visitor chooses them. */
    enum Palette {
        NORMAL,
        HIGH
    }

    /** @param name for screen readers */
    KioskScreen(String name) {
        getElement().setAttribute("name", name);
        hang(Posture.LYING);
        paint(Palette.NORMAL);
    }

    /**
     * In place of what was on it.
     *
     * @param step whose page it is; that of another one begins at its top
     */
    void show(Component page, String step, Locale language) {
        getElement().setAttribute("step", step);
        getElement().setAttribute("language", language.toLanguageTag());
        getElement().removeAllChildren();
        getElement().appendChild(page.getElement());
    }

    void hang(Posture posture) {
        getElement().setAttribute("posture", posture.name().toLowerCase(Locale.ROOT));
    }

    void paint(Palette palette) {
        getElement().setAttribute("palette", palette.name().toLowerCase(Locale.ROOT));
    }
}

package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Lets this screen wait longer than its page asks for, whatever page that is, while somebody is busy beside it. */
public interface ScreenPatience {

    /** Of this screen; empty when it shows no page of the touch screen. */
    static Optional<ScreenPatience> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, ScreenPatience.class));
    }

    /** @param patience {@link Patience#SHORT} gives it back to the page */
    void atLeast(Patience patience);

    /** Somebody is busy beside this page: as a touch of it. */
    void isHere();
}

package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * The place between the frame's header and footer where an answer or a question stands before the page. The page behind it
 * keeps working (its camera reads on) but cannot be reached until the front has removed itself.
 */
public interface KioskStage {

    /** The stage of this screen; empty when it shows no page of the touch screen. */
    static Optional<KioskStage> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, KioskStage.class));
    }

    /** Takes the place of what stood there. */
    void bringForward(Component front);
}

package fi.jelppi.kiosk.spi;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Ends the visit on this screen as "Lopeta ja tyhjennä" does (decision 0110). */
@FunctionalInterface
public interface VisitEnding {

    /** Of this screen; empty when it shows no page of the touch screen. */
    static Optional<VisitEnding> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, VisitEnding.class));
    }

    void end();
}

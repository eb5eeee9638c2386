package fi.jelppi.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fi.jelppi.kiosk.spi.KioskStage;

/** The stage of {@link KioskFrame}, over its page. */
class FrameStage extends Div implements KioskStage {

    private final Div page;

    FrameStage(Div page) {
        this.page = page;
        addClassName("stage");
    }

    @Override
    public void bringForward(Component front) {
        removeAll();
        add(front);
        front.addDetachListener(gone -> cover());
        cover();
    }

    /** Keys and screen readers must not reach what is covered. */
    private void cover() {
        boolean covered = getComponentCount() > 0;
        page.getElement().setAttribute("inert", covered);
        page.setClassName("covered", covered);
    }
}

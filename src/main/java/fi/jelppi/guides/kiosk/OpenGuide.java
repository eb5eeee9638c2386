package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.guides.GuideId;

/** The way to a guide from other pages of the touch screen. */
public final class OpenGuide {

    private OpenGuide() {}

    public static void in(UI ui, GuideId guide) {
        GuideVisit.current().open(guide);
        ui.navigate(GuideRoutes.ONE);
    }
}

package fi.jelppi.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.shared.touch.PageTools;

/**
 * How this visitor wants to read; ends with the visit.
 *
 * @param percent text size, 100 to 200
 * @param palette {@code normal} or {@code high}
 */
record Comfort(int percent, String palette) {

    private static final int LARGEST = 200;
    private static final int STEP = 25;

    static Comfort current() {
        var kept = VaadinSession.getCurrent().getAttribute(Comfort.class);
        return kept == null ? normal() : kept;
    }

    static Comfort normal() {
        return new Comfort(100, "normal");
    }

    Comfort larger() {
        return new Comfort(Math.min(LARGEST, percent + STEP), palette);
    }

    Comfort smaller() {
        return new Comfort(Math.max(100, percent - STEP), palette);
    }

    Comfort otherPalette() {
        return new Comfort(percent, isHigh() ? "normal" : "high");
    }

    boolean isHigh() {
        return "high".equals(palette);
    }

    void keep(PageTools tools) {
        VaadinSession.getCurrent().setAttribute(Comfort.class, this);
        apply(tools);
    }

    void apply(PageTools tools) {
        tools.textSize(percent);
        tools.palette(palette);
    }
}

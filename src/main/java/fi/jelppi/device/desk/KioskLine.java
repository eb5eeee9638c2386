package fi.jelppi.device.desk;

import com.vaadin.flow.component.html.Span;
import fi.jelppi.device.Fleet.Kiosk;
import java.util.List;

/**
 * A kiosk in words.
 *
 * @param contactLook the badge's class
 * @param clockOff whether the clock is worth a look
 */
record KioskLine(
        Kiosk kiosk,
        String place,
        String contact,
        String contactLook,
        String queue,
        String clock,
        boolean clockOff,
        String version) {

    String name() {
        return kiosk.name();
    }

    Span contactBadge() {
        return badge(contact, contactLook);
    }

    Span clockBadge() {
        return clockOff ? badge(clock, "warn") : new Span(clock);
    }

    /** Everything that a person sees of it; two lines that say the same need no new drawing. */
    List<String> said() {
        return List.of(kiosk.id().toString(), name(), place, contact, contactLook, queue, clock, version);
    }

    private static Span badge(String text, String look) {
        var badge = new Span(text);
        badge.addClassNames("badge", look);
        return badge;
    }
}

package fi.jelppi.device.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.device.Fleet.Kiosk;
import java.util.List;

/**
 * A kiosk in words.
 *
 * @param contactLook the badge's class
 * @param clockOff whether the clock is worth a look
 * @param wrong what somebody must see to on its machine, in words; nothing when it is well
 * @param room on its disk
 */
record KioskLine(
        Kiosk kiosk,
        String place,
        String contact,
        String contactLook,
        String queue,
        String clock,
        boolean clockOff,
        String version,
        String touched,
        List<String> wrong,
        String room) {

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
        return List.of(
                kiosk.id().toString(),
                name(),
                place,
                contact,
                contactLook,
                queue,
                clock,
                version,
                touched,
                wrong.toString(),
                room);
    }

    Div machine() {
        var words = new Div(wrong.stream().map(text -> badge(text, "warn")).toArray(Span[]::new));
        words.addClassName("kiosk-machine");
        words.add(new Span(room));
        return words;
    }

    private static Span badge(String text, String look) {
        var badge = new Span(text);
        badge.addClassNames("badge", look);
        return badge;
    }
}

package fi.jelppi.device.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.device.Fleet.Kiosk;
import java.util.List;

/**
 * A kiosk in words.
 *
 * @param contactLook the badge's class
 * @param wrong what somebody must see to on its machine, its clock too, in words; nothing when it is well
 * @param room on its disk
 */
record KioskLine(
        Kiosk kiosk,
        String place,
        String contact,
        String contactLook,
        String queue,
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

    /** Everything that a person sees of it; two lines that say the same need no new drawing. */
    List<String> said() {
        return List.of(
                kiosk.id().toString(),
                name(),
                place,
                contact,
                contactLook,
                queue,
                version,
                touched,
                wrong.toString(),
                room);
    }

    Div called() {
        var small = new Span(version);
        small.addClassName("kiosk-version");
        var words = new Div(new RouterLink(name(), KioskView.class, kiosk.id().toString()), small);
        words.addClassName("kiosk-machine");
        return words;
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

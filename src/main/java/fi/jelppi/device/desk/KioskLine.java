package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
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

    /** @param queueLabel what is not sent yet is called */
    Div contact(String queueLabel) {
        return lines(badge(contact, contactLook), small(queueLabel + ": " + queue));
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
        return lines(new RouterLink(name(), KioskView.class, kiosk.id().toString()), new Span(place), small(version));
    }

    /** @param touchedLabel the time of the last touch is called */
    Div machine(String touchedLabel) {
        var words = lines(wrong.stream().map(text -> badge(text, "warn")).toArray(Span[]::new));
        words.add(new Span(room), small(touchedLabel + ": " + touched));
        return words;
    }

    private static Div lines(Component... lines) {
        var words = new Div(lines);
        words.addClassName("kiosk-machine");
        return words;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassName("kiosk-version");
        return small;
    }

    private static Span badge(String text, String look) {
        var badge = new Span(text);
        badge.addClassNames("badge", look);
        return badge;
    }
}

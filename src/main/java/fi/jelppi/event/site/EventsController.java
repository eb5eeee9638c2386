package fi.jelppi.event.site;

import fi.jelppi.event.EventQuery;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of events that anybody may come to. */
@Controller
@OnCentral
class EventsController {

    private static final int MOST = 100;

    private final EventQuery events;
    private final EventPage page;

    EventsController(EventQuery events, EventPage page) {
        this.events = events;
        this.page = page;
    }

    @ModelAttribute("languages")
    Object languages() {
        return SiteLanguage.ALL;
    }

    /** @param full no seat is left */
    record Entry(EventPage.Shown event, boolean full) {}

    /** Not at the root: Vaadin's own requests go to {@code /?v-r=…}. */
    @GetMapping("/t")
    String list(Model model, Locale language) {
        model.addAttribute(
                "events",
                events.publicEvents(MOST).stream()
                        .map(line -> new Entry(page.shown(line.event(), language), isFull(line)))
                        .toList());
        model.addAttribute("here", "/t");
        return "site/events";
    }

    private static boolean isFull(EventQuery.Line line) {
        var capacity = line.event().capacity();
        return capacity != null && line.registered() >= capacity;
    }
}

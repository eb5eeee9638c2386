package fi.jelppi.demo;

import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.PassCard;
import fi.jelppi.participant.PassSheet;
import fi.jelppi.participant.Passes;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Passes of today's events: sheets to print, and pictures to hold before a camera, named by the code for typing. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoPasses {

    /** More than register to one event of the demo. */
    private static final int EVERYBODY = 500;

    private static final int PICTURES = 12;

    private final Registrations registrations;
    private final Passes passes;
    private final Points points;
    private final PassSheet sheet;
    private final DemoFolder folder;

    DemoPasses(Registrations registrations, Passes passes, Points points, PassSheet sheet, DemoFolder folder) {
        this.registrations = registrations;
        this.passes = passes;
        this.points = points;
        this.sheet = sheet;
        this.folder = folder;
    }

    void write(List<Event> events) {
        for (Event event : events) {
            var cards = registrations.ofEvent(event.id(), 0, EVERYBODY).stream()
                    .map(registration -> card(event, registration))
                    .toList();
            var name = "passes/" + nameOf(event);
            folder.write(name + ".pdf", sheet.pdf(cards));
            cards.stream()
                    .limit(PICTURES)
                    .forEach(card -> folder.write(name + "/" + card.code().grouped() + ".png", sheet.png(card)));
        }
    }

    private PassCard card(Event event, Registration registration) {
        var pass = passes.find(registration.pass()).orElseThrow();
        var where = points.find(event.point()).orElseThrow().name();
        return new PassCard(event.title(), "", where, registration.name(), pass.code(), passes.qrText(pass.id()));
    }

    private String nameOf(Event event) {
        var village = points.find(event.point()).orElseThrow().village();
        return (village + "-" + event.title())
                .toLowerCase(Locale.ROOT)
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9]+", "-");
    }
}

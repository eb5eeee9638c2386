package fi.jelppi.demo;

import fi.jelppi.event.Event;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.QrCodes;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Passes of today's events as pictures to hold before a camera. File names carry the code for typing, no name. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoPasses {

    private static final int OF_AN_EVENT = 12;
    private static final int PIXELS = 480;

    private final Registrations registrations;
    private final Passes passes;
    private final Points points;
    private final QrCodes qrCodes;
    private final DemoFolder folder;

    DemoPasses(Registrations registrations, Passes passes, Points points, QrCodes qrCodes, DemoFolder folder) {
        this.registrations = registrations;
        this.passes = passes;
        this.points = points;
        this.qrCodes = qrCodes;
        this.folder = folder;
    }

    void write(List<Event> events) {
        for (Event event : events) {
            for (Registration registration : registrations.ofEvent(event.id(), 0, OF_AN_EVENT)) {
                var pass = passes.find(registration.pass()).orElseThrow();
                var name = "passes/" + folderOf(event) + "/" + pass.code().grouped() + ".png";
                folder.write(name, qrCodes.png(passes.qrText(pass.id()), PIXELS));
            }
        }
    }

    private String folderOf(Event event) {
        var village = points.find(event.point()).orElseThrow().village();
        return (village + "-" + event.title())
                .toLowerCase(Locale.ROOT)
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9]+", "-");
    }
}

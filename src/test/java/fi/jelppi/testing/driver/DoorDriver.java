package fi.jelppi.testing.driver;

import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.VisitId;
import java.io.IOException;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The door of a hall: what the touch screen asks its service, asked by a test. What turned green stands in {@link Screens}. */
@RestController
@RequestMapping("/test")
@OnKiosk
@ConditionalOnProperty("jelppi.test.driver")
class DoorDriver {

    private final CheckIns checkIns;
    private final Screens screens;

    DoorDriver(CheckIns checkIns, JelppiProperties settings) throws IOException {
        this.checkIns = checkIns;
        this.screens = Screens.writing(settings.dataDir());
    }

    /** A pass before the camera. */
    @PostMapping("/scan")
    String scan(@RequestBody String text) {
        return shown(checkIns.scan(text));
    }

    /** The tap of somebody without a pass. */
    @PostMapping("/walk-in")
    String walkIn() {
        return shown(checkIns.walkIn(1, null));
    }

    /** "Tämä oli vahinko"; answers whether it was taken back. */
    @PostMapping("/undo")
    String undo(@RequestParam UUID visit) {
        boolean undone = checkIns.undo(new VisitId(visit));
        if (undone) {
            screens.show(Screens.UNDONE, visit);
        }
        return String.valueOf(undone);
    }

    /** The name of the answer, and the visit where it is about one. */
    private String shown(CheckInResult result) {
        var name = result.getClass().getSimpleName();
        return switch (result) {
            case CheckInResult.Recorded recorded -> shown(Screens.GREEN, name, recorded.visit());
            case CheckInResult.AlreadyHere here -> shown(Screens.BLUE, name, here.visit());
            default -> name;
        };
    }

    private String shown(String colour, String name, VisitId visit) {
        screens.show(colour, visit.value());
        return name + " " + visit;
    }
}

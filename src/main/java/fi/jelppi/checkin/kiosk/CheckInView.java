package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.kiosk.spi.KioskHeading;
import fi.jelppi.kiosk.spi.KioskSettings;
import java.util.Optional;

/** Check-in over the whole screen; in event mode the only one there is. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class CheckInView extends Section implements KioskHeading {

    private final OpenHere open;

    CheckInView(ScannedText codes, AnswerScreens answers, KioskSettings settings, OpenHere open) {
        this.open = open;
        addClassNames("check-in", "full");
        var title = new H1(getTranslation("checkin.here"));
        title.addClassName("check-in-title");
        add(title, new ScanPanel(codes, answers, settings), CheckInHero.ways());
    }

    @Override
    public Optional<String> heading() {
        return open.now().stream().findFirst().map(session -> open.titleOf(session) + village());
    }

    private String village() {
        return open.village().map(name -> " · " + name).orElse("");
    }

    @Override
    public String subheading() {
        return getTranslation("checkin.show-code");
    }
}

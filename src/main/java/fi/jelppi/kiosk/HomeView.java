package fi.jelppi.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.kiosk.spi.KioskTile;
import java.util.Comparator;
import org.springframework.beans.factory.ObjectProvider;

/** The start: the tiles that the modules give, the check-in first. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver {

    private static final String ENROL = "enrol";
    private static final String CHECK_IN = "checkin";

    private final ObjectProvider<KioskTile> tiles;
    private final HallPulse pulse;
    private final KioskSettings settings;

    HomeView(ObjectProvider<KioskTile> tiles, HallPulse pulse, KioskSettings settings) {
        this.tiles = tiles;
        this.pulse = pulse;
        this.settings = settings;
        addClassName("home");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!pulse.isEnrolled() && exists(ENROL)) {
            event.forwardTo(ENROL);
        } else if (settings.isOn(Switch.EVENT_MODE) && exists(CHECK_IN)) {
            event.forwardTo(CHECK_IN);
        } else if (getComponentCount() == 0) {
            showTiles();
        }
    }

    private void showTiles() {
        tiles.stream()
                .sorted(Comparator.comparingInt(KioskTile::order))
                .map(KioskTile::create)
                .forEach(this::add);
        addClassName("tiles-" + Math.min(getComponentCount(), 5));
    }

    private static boolean exists(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent()
                && RouteConfiguration.forApplicationScope().isPathAvailable(path);
    }
}

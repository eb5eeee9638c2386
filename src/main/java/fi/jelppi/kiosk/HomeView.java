package fi.jelppi.kiosk;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.Registration;
import fi.jelppi.kiosk.spi.KioskSettings;
import fi.jelppi.kiosk.spi.KioskSettings.Switch;
import fi.jelppi.kiosk.spi.KioskTile;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The start: the tiles that the modules give, the check-in first. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class HomeView extends Div implements BeforeEnterObserver {

    static final String ENROL = "enrol";
    private static final String CHECK_IN = "checkin";

    private final ObjectProvider<KioskTile> tiles;
    private final HallPulse pulse;
    private final KioskSettings settings;
    private final Map<Component, KioskTile> shown = new LinkedHashMap<>();
    private @Nullable Registration listening;

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
                .forEach(tile -> shown.put(tile.create(), tile));
        add(shown.keySet());
        addClassName("tiles-" + Math.min(getComponentCount(), 7));
    }

    /** A home screen may stand untouched for days while people hold up their codes. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = pulse.listen(state -> ui.access(() -> shown.forEach((made, tile) -> tile.refresh(made))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        Objects.requireNonNull(listening).remove();
    }

    private static boolean exists(String path) {
        return RouteConfiguration.forApplicationScope().getRoute(path).isPresent()
                && RouteConfiguration.forApplicationScope().isPathAvailable(path);
    }
}

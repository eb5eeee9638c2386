package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.StaffDay;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;
import fi.jelppi.shared.touch.TileButton;
import java.util.List;

/** "Pyydä apua": says whether a coach is here, and leads to what can be done when none is. */
@org.springframework.stereotype.Component
@OnKiosk
class HelpTile implements KioskTile {

    private final ThisPoint here;

    HelpTile(ThisPoint here) {
        this.here = here;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Component create() {
        var tile = new TileButton(Icon.Picture.HELP, "help-tile", HelpRoutes.HELP);
        refresh(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        var ui = UI.getCurrentOrThrow();
        ((TileButton) tile).show(ui.getTranslation("support.help.title"), List.of(line(ui)));
    }

    private String line(UI ui) {
        var times = new PointTimes(ui.getLocale(), ui::getTranslation);
        return here.now().stream()
                .flatMap(moment -> moment.here().stream())
                .filter(day -> day.kind() == StaffDay.Kind.COACH)
                .findFirst()
                .map(times::here)
                .orElseGet(() -> ui.getTranslation("support.help.tile"));
    }
}

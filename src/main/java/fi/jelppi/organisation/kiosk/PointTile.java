package fi.jelppi.organisation.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.organisation.PointMoment;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;
import fi.jelppi.shared.touch.TileButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Open or not, and who is there until when; leads to the page of the point. */
@org.springframework.stereotype.Component
@OnKiosk
class PointTile implements KioskTile {

    private final ThisPoint here;

    PointTile(ThisPoint here) {
        this.here = here;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create() {
        var tile = new TileButton(Icon.Picture.HOUSE, "point-tile", PointRoutes.POINT);
        refresh(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        var ui = UI.getCurrentOrThrow();
        ((TileButton) tile).show(ui.getTranslation("organisation.kiosk.title"), lines(ui));
    }

    private List<String> lines(UI ui) {
        var times = new PointTimes(ui.getLocale(), ui::getTranslation);
        var lines = new ArrayList<String>();
        here.now().ifPresent(moment -> {
            lines.add(times.state(moment));
            people(moment, times).ifPresent(lines::add);
        });
        return lines;
    }

    /** Who is there now; otherwise who comes today. */
    private static Optional<String> people(PointMoment moment, PointTimes times) {
        return moment.here().stream()
                .findFirst()
                .map(times::here)
                .or(() -> moment.laterToday().stream().findFirst().map(day -> times.comes(day, moment.today())));
    }
}

package fi.jelppi.organisation.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.organisation.PointMoment;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;
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
        var tile = new NativeButton();
        tile.addClassNames("tile", "point-tile");
        tile.getElement().setAttribute("type", "button");
        tile.addClickListener(tap -> UI.getCurrentOrThrow().navigate(PointRoutes.POINT));
        fill(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        fill((NativeButton) tile);
    }

    private void fill(NativeButton tile) {
        var ui = UI.getCurrentOrThrow();
        tile.removeAll();
        tile.add(new Icon(Icon.Picture.HOUSE), line(ui.getTranslation("organisation.kiosk.title"), "tile-name"));
        lines(ui).forEach(line -> tile.add(line(line, "tile-line")));
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

    private static Span line(String text, String look) {
        var line = new Span(text);
        line.addClassName(look);
        return line;
    }
}

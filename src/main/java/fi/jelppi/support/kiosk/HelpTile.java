package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.organisation.PointTimes;
import fi.jelppi.organisation.StaffDay;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;

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
        var tile = new NativeButton();
        tile.addClassNames("tile", "help-tile");
        tile.getElement().setAttribute("type", "button");
        tile.addClickListener(tap -> UI.getCurrentOrThrow().navigate(HelpRoutes.HELP));
        fill(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        fill((NativeButton) tile);
    }

    private void fill(NativeButton tile) {
        var ui = UI.getCurrentOrThrow();
        var name = new Span(ui.getTranslation("support.help.title"));
        name.addClassName("tile-name");
        var line = new Span(line(ui));
        line.addClassName("tile-line");
        tile.removeAll();
        tile.add(new Icon(Icon.Picture.HELP), name, line);
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

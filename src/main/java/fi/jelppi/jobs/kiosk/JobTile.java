package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;

/** "Työpaikat": how many there are here and in the whole area. */
@org.springframework.stereotype.Component
@OnKiosk
class JobTile implements KioskTile {

    private final JobBoard board;

    JobTile(JobBoard board) {
        this.board = board;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        var tile = new NativeButton();
        tile.addClassNames("tile", "job-tile");
        tile.getElement().setAttribute("type", "button");
        tile.addClickListener(tap -> UI.getCurrentOrThrow().navigate(JobRoutes.WANT));
        fill(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        fill((NativeButton) tile);
    }

    private void fill(NativeButton tile) {
        var ui = UI.getCurrentOrThrow();
        var name = new Span(ui.getTranslation("jobs.kiosk.title"));
        name.addClassName("tile-name");
        var line = new Span(board.numbers()
                .filter(numbers -> numbers.all() > 0)
                .map(numbers -> ui.getTranslation("jobs.kiosk.tile", numbers.near(), numbers.all(), numbers.summer()))
                .orElseGet(() -> ui.getTranslation("jobs.kiosk.tile.none")));
        line.addClassName("tile-line");
        tile.removeAll();
        tile.add(new Icon(Icon.Picture.JOBS), name, line);
    }
}

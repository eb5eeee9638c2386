package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;
import fi.jelppi.shared.touch.TileButton;
import java.util.List;

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
        var tile = new TileButton(Icon.Picture.JOBS, "job-tile", JobRoutes.WANT);
        refresh(tile);
        return tile;
    }

    @Override
    public void refresh(Component tile) {
        var ui = UI.getCurrentOrThrow();
        var line = board.numbers()
                .filter(numbers -> numbers.all() > 0)
                .map(numbers -> ui.getTranslation("jobs.kiosk.tile", numbers.near(), numbers.all(), numbers.summer()))
                .orElseGet(() -> ui.getTranslation("jobs.kiosk.tile.none"));
        ((TileButton) tile).show(ui.getTranslation("jobs.kiosk.title"), List.of(line));
    }
}

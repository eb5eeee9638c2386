package fi.jelppi.guides.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.KioskTile;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.touch.Icon;
import fi.jelppi.shared.touch.TileButton;
import java.util.List;

/** "Asioi verkossa": help with e-services, step by step. */
@org.springframework.stereotype.Component
@OnKiosk
class GuideTile implements KioskTile {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Component create() {
        var ui = UI.getCurrentOrThrow();
        var tile = new TileButton(Icon.Picture.GUIDES, "guide-tile", GuideRoutes.LIST);
        tile.show(ui.getTranslation("guides.kiosk.title"), List.of(ui.getTranslation("guides.kiosk.tile")));
        return tile;
    }
}

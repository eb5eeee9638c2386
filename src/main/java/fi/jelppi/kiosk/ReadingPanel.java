package fi.jelppi.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.shared.touch.PageTools;
import java.util.function.UnaryOperator;

/** "Aa": text size up to twice the normal, and the palette of strong contrast. */
class ReadingPanel extends KioskPanel {

    private final PageTools tools;

    ReadingPanel(PageTools tools) {
        super(UI.getCurrent().getTranslation("kiosk.reading.title"));
        this.tools = tools;
        choice(button("kiosk.reading.larger", Comfort::larger));
        choice(button("kiosk.reading.smaller", Comfort::smaller));
        choice(button("kiosk.reading.contrast", Comfort::otherPalette));
        choice(button("kiosk.reading.normal", now -> Comfort.normal()));
    }

    private BigButton button(String key, UnaryOperator<Comfort> change) {
        return new BigButton(
                getTranslation(key),
                Look.QUIET,
                tap -> change.apply(Comfort.current()).keep(tools));
    }
}

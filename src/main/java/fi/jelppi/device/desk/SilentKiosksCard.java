package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.device.Fleet;
import fi.jelppi.shared.OnCentral;
import java.util.List;

/** Which kiosks keep quiet. */
@org.springframework.stereotype.Component
@OnCentral
class SilentKiosksCard implements TodayCard {

    private final Fleet fleet;
    private final KioskWords words;

    SilentKiosksCard(Fleet fleet, KioskWords words) {
        this.fleet = fleet;
        this.words = words;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create() {
        var card = new Section();
        card.addClassName("desk-card");
        var title = new H2(text("device.title"));
        var silent = fleet.silent();
        card.add(title, silent.isEmpty() ? allWell() : list(silent));
        return card;
    }

    private Component allWell() {
        boolean any = fleet.all().stream().anyMatch(kiosk -> !kiosk.isRevoked());
        return new Paragraph(text(any ? "device.today.well" : "device.none"));
    }

    private Component list(List<Fleet.Kiosk> silent) {
        var list = new UnorderedList();
        silent.forEach(kiosk -> list.add(new ListItem(line(kiosk))));
        return list;
    }

    private String line(Fleet.Kiosk kiosk) {
        return kiosk.health()
                .map(health ->
                        words.ago(health.at(), this::text, UI.getCurrent().getLocale()))
                .map(ago -> text("device.today.silent", kiosk.name(), ago))
                .orElseGet(() -> text("device.today.never", kiosk.name()));
    }

    private String text(String key, Object... params) {
        return UI.getCurrent().getTranslation(key, params);
    }
}

package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.device.Fleet;
import fi.jelppi.shared.OnCentral;
import java.util.List;

/** Which kiosks keep quiet though their halls are open. */
@org.springframework.stereotype.Component
@OnCentral
class SilentKiosksCard implements TodayCard {

    private final Fleet fleet;
    private final KioskWords words;
    private final Pulse pulse;

    SilentKiosksCard(Fleet fleet, KioskWords words, Pulse pulse) {
        this.fleet = fleet;
        this.words = words;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public Component create() {
        return new Card();
    }

    /** One person's card. */
    private final class Card extends Section {

        private List<String> lines = List.of();

        Card() {
            addClassName("desk-card");
            show(lines());
            pulse.everyBeat(this, this::refresh);
        }

        private void refresh() {
            var now = lines();
            if (!now.equals(lines)) {
                show(now);
            }
        }

        private void show(List<String> now) {
            lines = now;
            removeAll();
            add(new H2(getTranslation("device.title")), now.isEmpty() ? allWell() : list(now));
        }

        private List<String> lines() {
            return fleet.missing().stream().map(this::line).toList();
        }

        private Component allWell() {
            boolean any = fleet.all().stream().anyMatch(kiosk -> !kiosk.isRevoked());
            return new Paragraph(getTranslation(any ? "device.today.well" : "device.none"));
        }

        private static Component list(List<String> lines) {
            var list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            return list;
        }

        private String line(Fleet.Kiosk kiosk) {
            return kiosk.health()
                    .map(health -> words.ago(
                            health.at(),
                            this::getTranslation,
                            UI.getCurrentOrThrow().getLocale()))
                    .map(ago -> getTranslation("device.today.silent", kiosk.name(), ago))
                    .orElseGet(() -> getTranslation("device.today.never", kiosk.name()));
        }
    }
}

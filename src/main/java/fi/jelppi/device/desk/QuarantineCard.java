package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.Quarantine;

/** Says that something sent by a kiosk waits for an administrator; not there when nothing does. */
@org.springframework.stereotype.Component
@OnCentral
class QuarantineCard implements TodayCard {

    private final Quarantine quarantine;
    private final CurrentUser user;
    private final Pulse pulse;

    QuarantineCard(Quarantine quarantine, CurrentUser user, Pulse pulse) {
        this.quarantine = quarantine;
        this.user = user;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Component create() {
        return new Card(user.has(Role.ADMIN));
    }

    /** One person's card. */
    private final class Card extends Section {

        private final Paragraph text = new Paragraph();

        Card(boolean mayOpen) {
            addClassName("desk-card");
            setVisible(false);
            if (!mayOpen) {
                return;
            }
            add(
                    new H2(getTranslation("sync.quarantine.title")),
                    text,
                    new RouterLink(getTranslation("sync.quarantine.open"), QuarantineView.class));
            refresh();
            pulse.everyBeat(this, this::refresh);
        }

        private void refresh() {
            long waiting = quarantine.count();
            text.setText(getTranslation("sync.quarantine.today", waiting));
            setVisible(waiting > 0);
        }
    }
}

package fi.jelppi.device.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.desk.spi.WaitingCard;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.Quarantine;

/** Says that something sent by a kiosk waits for an administrator; not there when nothing does. */
@org.springframework.stereotype.Component
@OnCentral
class QuarantineCard implements TodayCard {

    private static final WaitingCard.Words WORDS =
            new WaitingCard.Words("sync.quarantine.title", "sync.quarantine.today", "sync.quarantine.open");

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
        boolean concerned = user.has(Role.ADMIN);
        var card = new WaitingCard(WORDS, QuarantineView.class, () -> concerned ? quarantine.count() : 0);
        pulse.everyBeat(card, card::refresh);
        return card;
    }
}

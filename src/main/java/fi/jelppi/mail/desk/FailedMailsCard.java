package fi.jelppi.mail.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.desk.spi.WaitingCard;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.MailState;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;

/** Says that mails were refused, to whom may try them again; not there when all went well. */
@org.springframework.stereotype.Component
@OnCentral
class FailedMailsCard implements TodayCard {

    private static final WaitingCard.Words WORDS = new WaitingCard.Words("mail.title", "mail.today", "mail.open");

    private final MailQueue queue;
    private final CurrentUser user;
    private final Pulse pulse;

    FailedMailsCard(MailQueue queue, CurrentUser user, Pulse pulse) {
        this.queue = queue;
        this.user = user;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Component create() {
        boolean concerned = user.has(Role.ADMIN) || user.has(Role.COORDINATOR);
        var card = new WaitingCard(WORDS, MailQueueView.class, () -> concerned ? queue.count(MailState.FAILED) : 0);
        pulse.everyBeat(card, card::refresh);
        return card;
    }
}

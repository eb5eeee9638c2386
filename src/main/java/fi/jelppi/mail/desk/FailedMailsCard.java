package fi.jelppi.mail.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.MailState;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;

/** Says that mails were refused, to whom may try them again; not there when all went well. */
@org.springframework.stereotype.Component
@OnCentral
class FailedMailsCard implements TodayCard {

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
        return new Card(user.has(Role.ADMIN) || user.has(Role.COORDINATOR));
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
                    new H2(getTranslation("mail.title")),
                    text,
                    new RouterLink(getTranslation("mail.open"), MailQueueView.class));
            refresh();
            pulse.everyBeat(this, this::refresh);
        }

        private void refresh() {
            int failed = queue.count(MailState.FAILED);
            text.setText(getTranslation("mail.today", failed));
            setVisible(failed > 0);
        }
    }
}

package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.desk.spi.WaitingCard;
import fi.jelppi.guides.link.LinkCheck;
import fi.jelppi.security.CurrentUser;
import fi.jelppi.security.Role;
import fi.jelppi.shared.OnCentral;
import java.util.Locale;

/** Says to whoever may put them right that links do not answer; not there when all do. */
@org.springframework.stereotype.Component
@OnCentral
class LinkCard implements TodayCard {

    private static final WaitingCard.Words WORDS =
            new WaitingCard.Words("guides.desk.care.links", "guides.desk.care.today", "guides.desk.care.open");

    private final LinkCheck links;
    private final CurrentUser user;

    LinkCard(LinkCheck links, CurrentUser user) {
        this.links = links;
        this.user = user;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Component create() {
        return new WaitingCard(WORDS, CareView.class, this::dead);
    }

    private long dead() {
        boolean mayEdit = user.has(Role.ADMIN) || user.has(Role.COORDINATOR);
        return mayEdit ? links.dead(Locale.ROOT).size() : 0;
    }
}

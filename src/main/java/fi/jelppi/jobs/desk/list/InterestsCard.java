package fi.jelppi.jobs.desk.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.jobs.list.InterestChanges;
import fi.jelppi.jobs.list.Interests;
import fi.jelppi.shared.OnCentral;

/** How many wait to hear from a coach about their list; not there when nobody does. */
@org.springframework.stereotype.Component
@OnCentral
class InterestsCard implements TodayCard {

    private final Interests interests;
    private final InterestChanges changes;
    private final Pulse pulse;

    InterestsCard(Interests interests, InterestChanges changes, Pulse pulse) {
        this.interests = interests;
        this.changes = changes;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 32;
    }

    @Override
    public Component create() {
        return new Card();
    }

    /** One person's card. */
    private final class Card extends Section {

        private final Paragraph number = new Paragraph();

        Card() {
            addClassName("desk-card");
            add(
                    new H2(getTranslation("jobs.interest.desk.title")),
                    number,
                    new RouterLink(getTranslation("jobs.interest.desk.open"), InterestsView.class));
            refresh();
            pulse.everyBeat(this, this::refresh);
            pulse.onChange(this, this::refresh, changes::subscribe);
        }

        private void refresh() {
            int waiting = interests.countOpen();
            setVisible(waiting > 0);
            number.setText(getTranslation("jobs.interest.desk.waiting", waiting));
        }
    }
}

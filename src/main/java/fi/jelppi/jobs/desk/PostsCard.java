package fi.jelppi.jobs.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.desk.spi.WaitingCard;
import fi.jelppi.jobs.post.PostModeration;
import fi.jelppi.shared.OnCentral;

/** Says that posts of associations wait to be looked at; not there when none does. */
@org.springframework.stereotype.Component
@OnCentral
class PostsCard implements TodayCard {

    private static final WaitingCard.Words WORDS =
            new WaitingCard.Words("jobs.post.desk.posts", "jobs.post.desk.today", "jobs.post.desk.open");

    private final PostModeration posts;
    private final Pulse pulse;

    PostsCard(PostModeration posts, Pulse pulse) {
        this.posts = posts;
        this.pulse = pulse;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Component create() {
        var card = new WaitingCard(WORDS, PostQueueView.class, posts::countWaiting);
        pulse.everyBeat(card, card::refresh);
        return card;
    }
}

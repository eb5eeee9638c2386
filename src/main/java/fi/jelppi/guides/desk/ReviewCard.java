package fi.jelppi.guides.desk;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.desk.spi.WaitingCard;
import fi.jelppi.guides.EditedGuides;
import fi.jelppi.guides.Review;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.LocalDate;

/** Says that guides have to be compared with their services again; not there when none has to. */
@org.springframework.stereotype.Component
@OnCentral
class ReviewCard implements TodayCard {

    private static final WaitingCard.Words WORDS =
            new WaitingCard.Words("guides.desk.today.title", "guides.desk.today.text", "guides.desk.today.open");

    private final EditedGuides guides;
    private final Clock clock;

    ReviewCard(EditedGuides guides, Clock clock, JelppiProperties properties) {
        this.guides = guides;
        this.clock = clock.withZone(properties.zone());
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public Component create() {
        return new WaitingCard(WORDS, GuidesView.class, this::due);
    }

    private long due() {
        var today = LocalDate.now(clock);
        return guides.entries().stream()
                .filter(entry -> !entry.isHidden())
                .filter(entry -> Review.of(entry.guide().about(), today) != Review.LATER)
                .count();
    }
}

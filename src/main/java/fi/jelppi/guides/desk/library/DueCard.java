package fi.jelppi.guides.desk.library;

import com.vaadin.flow.component.Component;
import fi.jelppi.desk.spi.TodayCard;
import fi.jelppi.desk.spi.WaitingCard;
import fi.jelppi.guides.Review;
import fi.jelppi.guides.library.ToolWriter;
import fi.jelppi.shared.OnCentral;

/** Says that things of the library have to be looked at again; not there when none has to. */
@org.springframework.stereotype.Component
@OnCentral
class DueCard implements TodayCard {

    private static final WaitingCard.Words WORDS =
            new WaitingCard.Words("library.desk.today.title", "library.desk.today.text", "library.desk.today.open");

    private final ToolWriter tools;

    DueCard(ToolWriter tools) {
        this.tools = tools;
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public Component create() {
        return new WaitingCard(WORDS, ToolsView.class, this::due);
    }

    private long due() {
        var today = tools.today();
        return tools.all().stream()
                .filter(one -> Review.of(one.tool().upkeep().review(), today) != Review.LATER)
                .count();
    }
}

package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.event.Session;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks where somebody without a code came, when several things are on and only they can know. */
@org.springframework.stereotype.Component
@OnKiosk
class WhichSession {

    private final CheckIns checkIns;
    private final OpenHere open;
    private final LocalTimes times;

    WhichSession(CheckIns checkIns, OpenHere open, LocalTimes times) {
        this.checkIns = checkIns;
        this.open = open;
        this.times = times;
    }

    /**
     * @param place shows the question
     * @param then gets the answer, or null at once where there is nothing to ask
     */
    void askAnd(Consumer<Component> place, Consumer<@Nullable SessionId> then) {
        List<Session> possible = checkIns.openToWalkIns();
        if (possible.size() < 2) {
            then.accept(null);
            return;
        }
        var choices = new Div();
        choices.addClassName("choices");
        possible.forEach(
                session -> choices.add(new BigButton(words(session), Look.QUIET, tap -> then.accept(session.id()))));
        var question = new Div(new H1(UI.getCurrent().getTranslation("checkin.none.which")), choices);
        question.addClassName("one-question");
        place.accept(question);
    }

    private String words(Session session) {
        return open.titleOf(session) + ", " + times.placeAndTime(session);
    }
}

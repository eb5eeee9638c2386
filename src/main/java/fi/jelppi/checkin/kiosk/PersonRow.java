package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** Somebody on the coach's list: the name, here or not, and what can be done about it. */
class PersonRow extends ListItem {

    private final Line line;
    private final LocalTimes times;

    PersonRow(Line line, LocalTimes times, Runnable onMark, Runnable onCorrect) {
        this.line = line;
        this.times = times;
        var name = new Span(line.name());
        name.addClassName("name");
        var state = new Span(state());
        state.addClassName("state");
        setClassName("here", line.came() != null && line.left() == null);
        var button = line.visit() == null
                ? new BigButton(getTranslation("checkin.today.mark"), Look.MAIN, tap -> onMark.run())
                : new BigButton(getTranslation("checkin.today.correct"), Look.QUIET, tap -> onCorrect.run());
        button.setAriaLabel(button.getText() + ": " + line.name());
        add(name, state, button);
    }

    private String state() {
        var came = line.came();
        var left = line.left();
        if (came == null) {
            return getTranslation("checkin.today.absent");
        }
        return left == null
                ? getTranslation("checkin.today.came", times.time(came))
                : getTranslation("checkin.today.left", times.time(came), times.time(left));
    }
}

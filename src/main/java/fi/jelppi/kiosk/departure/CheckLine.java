package fi.jelppi.kiosk.departure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.DepartureCheck.Finding;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.shared.touch.Icon;
import java.util.Locale;
import java.util.Map;

/** One matter: sign, what it is, how it is and what to do, never by its colour alone. */
class CheckLine extends ListItem {

    private static final Map<Verdict, Icon.Picture> SIGNS = Map.of(
            Verdict.READY, Icon.Picture.CHECK, Verdict.TODO, Icon.Picture.ARROW_RIGHT, Verdict.NOTE, Icon.Picture.HELP);

    CheckLine(Finding finding, CheckWords words) {
        var verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
        addClassNames("check", verdict);
        var state = new Span(getTranslation("kiosk.coach.departure.verdict." + verdict));
        state.addClassName("check-state");
        var said = new Div(new H2(getTranslation(finding.nameKey())), new Paragraph(words.say(finding.said())));
        said.addClassName("check-words");
        if (finding.todo() != null) {
            var todo = new Paragraph(words.say(finding.todo()));
            todo.addClassName("check-todo");
            said.add(todo);
        }
        add(new Icon(SIGNS.getOrDefault(finding.verdict(), Icon.Picture.HELP)), said, state);
    }
}

package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.ScannedText;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** Without a code: one tap counts one visitor, nameless. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class NoCodeView extends EntryPage {

    NoCodeView(CheckIns checkIns, WhichSession which, ScannedText codes, AnswerScreens answers) {
        super(codes, answers);
        var one = new BigButton(
                getTranslation("checkin.none.one"),
                Look.MAIN,
                tap -> which.askAnd(this::ask, session -> answer(checkIns.walkIn(1, null, session))));
        one.addClassName("largest");
        var choices =
                new Div(one, way("checkin.none.many", CheckInPages.GROUP), way("checkin.none.name", CheckInPages.NAME));
        choices.addClassName("choices");
        var question = new Div(
                new H1(getTranslation("checkin.none.title")),
                new Paragraph(getTranslation("checkin.none.help")),
                choices);
        question.addClassName("one-question");
        ask(question);
    }

    private BigButton way(String key, String path) {
        return new BigButton(
                getTranslation(key), Look.QUIET, tap -> UI.getCurrent().navigate(path));
    }
}

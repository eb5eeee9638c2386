package fi.jelppi.checkin.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** A line of the paper list whose visit is there already: nothing is written a second time, but its times may be wrong. */
class KnownLine extends Div {

    KnownLine(String who, String state, Runnable onNext, Runnable onCorrect) {
        addClassName("known-line");
        var choices = new Div(
                new BigButton(getTranslation("checkin.paper.next"), Look.MAIN, tap -> onNext.run()),
                new BigButton(getTranslation("checkin.today.correct"), Look.QUIET, tap -> onCorrect.run()));
        choices.addClassName("choices");
        add(new H1(who), new Paragraph(getTranslation("checkin.paper.known", state)), choices);
    }
}

package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.HelpTopic;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.HelpAsking;
import fi.jelppi.support.RequestStates;
import java.time.Clock;
import java.time.LocalDate;

/** Asks the coach who is in the hall to come to this screen; nobody's name is asked, and the visit goes on. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class HelpHereView extends Section implements HasPatience {

    private final HelpAsking asking;
    private final RequestStatus status;
    private final TopicChoice topic = new TopicChoice();
    private final Paragraph said = new Paragraph();
    private final BigButton ask = new BigButton(getTranslation("support.help.here.send"), Look.MAIN, tap -> ask());

    HelpHereView(HelpAsking asking, RequestStates states, HallBeat beat, Clock clock, JelppiProperties properties) {
        this.asking = asking;
        this.status = new RequestStatus(states, beat, LocalDate.now(clock.withZone(properties.zone())));
        addClassName("call-page");
        said.addClassName("call-problem");
        said.getElement().setAttribute("role", "status");
        var back = new BigButton(getTranslation("support.help.here.back"), Look.QUIET, tap -> back());
        var actions = new Div(ask, back);
        actions.addClassName("entry-actions");
        add(
                new H1(getTranslation("support.help.here")),
                new Paragraph(getTranslation("support.help.here.lead")),
                topic,
                said,
                status,
                actions);
    }

    private void ask() {
        switch (asking.ask(topic.about())) {
            case HelpAsking.Asked asked -> done(asked.code());
            case HelpAsking.TooMany _ -> said.setText(getTranslation("support.call.too-many"));
            case HelpAsking.NotAsked _ -> said.setText(getTranslation("support.call.not-stored"));
        }
    }

    private void done(String code) {
        ask.setVisible(false);
        topic.setVisible(false);
        said.removeClassName("call-problem");
        said.addClassName("help-here");
        said.setText(getTranslation("support.help.here.sent", code));
        status.show(code);
    }

    /** Where the visitor was. */
    private void back() {
        var path = HelpTopic.current().map(HelpTopic::path).orElse(HelpRoutes.HELP);
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}

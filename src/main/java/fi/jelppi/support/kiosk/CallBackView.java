package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.CallBack;
import fi.jelppi.support.TimeBooking;

/** Asks for a number to call, and for a first name by own choice; nothing else. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class CallBackView extends Section {

    private final CallBack calls;
    private final HallBeat beat;
    private final CallerFields caller = new CallerFields("support.call.privacy");
    private final TopicChoice topic = new TopicChoice();
    private final Paragraph problem = new Paragraph();
    private final BigButton send = new BigButton(getTranslation("support.call.send"), Look.MAIN, tap -> send());

    CallBackView(CallBack calls, HallBeat beat) {
        this.calls = calls;
        this.beat = beat;
        addClassName("call-page");
        problem.addClassName("call-problem");
        problem.getElement().setAttribute("role", "alert");
        var actions = new Div(
                send,
                new BigButton(
                        getTranslation("support.call.cancel"),
                        Look.QUIET,
                        tap -> getUI().ifPresent(ui -> ui.navigate(HelpRoutes.HELP))));
        actions.addClassName("entry-actions");
        add(new H1(getTranslation("support.call.title")), new Paragraph(getTranslation("support.call.lead")));
        if (calls.isPossible()) {
            add(caller, topic, problem, actions);
        } else {
            add(new Paragraph(getTranslation("support.call.impossible")));
        }
    }

    private void send() {
        problem.setText("");
        switch (calls.ask(caller.read(), topic.about())) {
            case CallBack.Stored stored -> done(stored);
            case CallBack.Refused refused -> caller.refuse(refused.problems());
            case CallBack.TooMany _ -> problem.setText(getTranslation("support.call.too-many"));
            case CallBack.NotStored _, TimeBooking.Gone _ -> problem.setText(getTranslation("support.call.not-stored"));
        }
    }

    /** Nothing that was typed stays behind the answer. */
    private void done(CallBack.Stored stored) {
        caller.clear();
        send.setEnabled(false);
        CallAnswer.show(getUI().orElseThrow(), calls, beat, stored);
    }
}

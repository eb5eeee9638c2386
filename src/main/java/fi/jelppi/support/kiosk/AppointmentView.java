package fi.jelppi.support.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.jelppi.kiosk.spi.HallBeat;
import fi.jelppi.kiosk.spi.HasPatience;
import fi.jelppi.kiosk.spi.Patience;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import fi.jelppi.support.CallBack;
import fi.jelppi.support.FreeTime;
import fi.jelppi.support.RequestStates;
import fi.jelppi.support.TimeBooking;
import java.time.Clock;
import java.time.LocalDate;

/** A time with the coach: first which, then a number to call and a first name by own choice. */
@Route(registerAtStartup = false)
@AnonymousAllowed
class AppointmentView extends Section implements HasPatience {

    /** At most six choices, one of them more times. */
    private static final int AT_ONCE = 5;

    private final TimeBooking booking;
    private final RequestStates states;
    private final HallBeat beat;
    private final LocalDate today;
    private final Div content = new Div();

    AppointmentView(
            TimeBooking booking, RequestStates states, HallBeat beat, Clock clock, JelppiProperties properties) {
        this.booking = booking;
        this.states = states;
        this.beat = beat;
        this.today = LocalDate.now(clock.withZone(properties.zone()));
        addClassName("call-page");
        content.addClassName("appointment");
        add(new H1(getTranslation("support.appointment.title")), content);
        choose(0);
    }

    private void choose(int from) {
        content.removeAll();
        var free = booking.free();
        content.add(new Paragraph(
                getTranslation(free.isEmpty() ? "support.appointment.none" : "support.appointment.lead")));
        var choices = new Div();
        choices.addClassName("help-ways");
        free.stream()
                .skip(from)
                .limit(AT_ONCE)
                .forEach(time -> choices.add(new BigButton(words(time), Look.QUIET, tap -> ask(time, from))));
        if (free.size() > from + AT_ONCE) {
            choices.add(new BigButton(
                    getTranslation("support.appointment.later"), Look.QUIET, tap -> choose(from + AT_ONCE)));
        }
        choices.add(new BigButton(getTranslation("support.help.here.back"), Look.QUIET, tap -> back(from)));
        content.add(choices);
    }

    /** To the times that stood here before, else to where one came from. */
    private void back(int from) {
        if (from > 0) {
            choose(Math.max(0, from - AT_ONCE));
        } else {
            getUI().ifPresent(ui -> ui.navigate(HelpRoutes.HELP));
        }
    }

    private String words(FreeTime time) {
        return TimeWords.of(time.starts(), time.minutes(), today);
    }

    /** @param from where the list stood, for the way back */
    private void ask(FreeTime time, int from) {
        content.removeAll();
        var caller = new CallerFields("support.call.privacy.appointment");
        var problem = new Paragraph();
        problem.addClassName("call-problem");
        problem.getElement().setAttribute("role", "alert");
        var chosen = new Paragraph(words(time));
        chosen.addClassName("help-here");
        var actions = new Div(
                new BigButton(
                        getTranslation("support.appointment.book"), Look.MAIN, tap -> book(time, caller, problem)),
                new BigButton(getTranslation("support.help.here.back"), Look.QUIET, tap -> choose(from)));
        actions.addClassName("entry-actions");
        content.add(chosen, caller, problem, actions);
    }

    private void book(FreeTime time, CallerFields caller, Paragraph problem) {
        problem.setText("");
        switch (booking.book(time.id(), caller.read())) {
            case CallBack.Stored stored -> done(time, caller, stored);
            case CallBack.Refused refused -> caller.refuse(refused.problems());
            case TimeBooking.Gone _ -> problem.setText(getTranslation("support.appointment.gone"));
            case CallBack.TooMany _ -> problem.setText(getTranslation("support.call.too-many"));
            case CallBack.NotStored _ -> problem.setText(getTranslation("support.call.not-stored"));
        }
    }

    /** Nothing that was typed stays behind the answer. */
    private void done(FreeTime time, CallerFields caller, CallBack.Stored stored) {
        caller.clear();
        content.removeAll();
        AppointmentAnswer.show(
                getUI().orElseThrow(), states, beat, new AppointmentAnswer.Wish(words(time), stored.code()));
    }

    @Override
    public Patience patience() {
        return Patience.READING;
    }
}

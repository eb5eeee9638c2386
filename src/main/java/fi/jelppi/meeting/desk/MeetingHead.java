package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.security.Account;
import fi.jelppi.shared.UserId;
import org.jspecify.annotations.Nullable;

/** What it is and when, how it stands, and what the coach does with the whole room. */
class MeetingHead extends Div {

    private final MeetingServices services;
    private final MeetingWords words;
    private final Runnable changed;
    private @Nullable Line shown;

    MeetingHead(MeetingServices services, MeetingWords words, Runnable changed) {
        this.services = services;
        this.words = words;
        this.changed = changed;
        addClassName("meeting-head");
    }

    void show(Line line) {
        var meeting = line.meeting();
        if (meeting == null || line.equals(shown)) {
            return;
        }
        shown = line;
        removeAll();
        var said = new Div(new H1(line.event().title()), when(line, meeting));
        said.addClassName("meeting-said");
        coach(meeting.coach(), said);
        phone(meeting.plan(), said);
        add(said, actions(line, meeting));
    }

    private Component when(Line line, Meeting meeting) {
        var when = new Div(
                new Paragraph(words.text("meeting.desk.when", words.when(line.session()), words.halls(line.event()))),
                words.state(meeting));
        when.addClassName("meeting-when-line");
        return when;
    }

    private void coach(@Nullable UserId coach, Div said) {
        if (coach != null) {
            services.accounts()
                    .find(coach)
                    .map(Account::name)
                    .ifPresent(name -> said.add(note("meeting.desk.coach", name)));
        }
    }

    private void phone(MeetingPlan plan, Div said) {
        if (plan.phone() != null) {
            said.add(
                    plan.phoneCode() == null
                            ? note("meeting.desk.phone", plan.phone())
                            : note("meeting.desk.phone-code", plan.phone(), plan.phoneCode()));
        }
    }

    private Paragraph note(String key, Object... parameters) {
        var note = new Paragraph(words.text(key, parameters));
        note.addClassName("desk-note");
        return note;
    }

    private Component actions(Line line, Meeting meeting) {
        var list = new Anchor("desk/attendance-list?session=" + line.session().id(), words.text("meeting.desk.list"));
        list.addClassName("meeting-link");
        var materials = new Anchor(
                MaterialsView.PATH + "?" + MaterialsView.EVENT + "="
                        + line.event().id(),
                words.text("meeting.desk.material.title"));
        materials.addClassName("meeting-link");
        var actions = new Div(list, materials);
        actions.addClassNames("desk-actions", "meeting-actions");
        if (meeting.state() != MeetingState.ENDED) {
            actions.add(new Button(
                    words.text("meeting.desk.change"), click -> new PlanDialog(services, line, changed).open()));
        }
        if (meeting.state() == MeetingState.ENDED) {
            var feedback = new Anchor("desk/feedback?event=" + line.event().id(), words.text("feedback.desk.title"));
            feedback.addClassName("meeting-link");
            actions.addComponentAtIndex(1, feedback);
        }
        if (meeting.isOpen()) {
            actions.add(new Button(
                    words.text("meeting.desk.hand-over"),
                    click -> new HandOverDialog(services, meeting, changed).open()));
        }
        actions.add(main(meeting));
        return actions;
    }

    /** The one thing that comes next. */
    private Button main(Meeting meeting) {
        if (meeting.isOpen()) {
            var end = new Button(words.text("meeting.desk.end"), click -> ask(meeting));
            end.addThemeVariants(ButtonVariant.ERROR);
            return end;
        }
        var key = meeting.state() == MeetingState.ENDED ? "meeting.desk.open-again" : "meeting.desk.open";
        var open = new Button(
                words.text(key),
                click -> done(services.meetings()
                        .open(meeting.session(), services.user().get().id())));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return open;
    }

    private void ask(Meeting meeting) {
        Ask.before(words, "end", "", () -> done(services.meetings().end(meeting.session())));
    }

    private void done(Meetings.Outcome outcome) {
        words.tell(outcome);
        changed.run();
    }
}

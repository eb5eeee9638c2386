package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.meeting.Meeting;
import fi.jelppi.meeting.MeetingState;
import fi.jelppi.security.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which of the coming sessions one can also join from elsewhere. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class MeetingsView extends Div implements HasDynamicTitle {

    private final MeetingServices services;
    private final MeetingWords words;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("meeting.desk.none"));
    private List<Line> shown = List.of();

    MeetingsView(MeetingServices services, Pulse pulse) {
        this.services = services;
        this.words = MeetingWords.of(this, getLocale(), services);
        addClassName("desk-page");
        list.addClassName("meeting-sessions");
        add(
                new H1(getTranslation("meeting.desk.title")),
                new Paragraph(getTranslation("meeting.desk.lead")),
                new ServerNotice(services.server()),
                none,
                list);
        refresh();
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, services.changes()::subscribe);
    }

    private void refresh() {
        var now = services.coming().coming();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        list.removeAll();
        now.forEach(line -> list.add(new ListItem(row(line))));
        none.setVisible(now.isEmpty());
    }

    private Div row(Line line) {
        var when = new Span(words.when(line.session()));
        when.addClassName("meeting-when");
        var title = new Span(line.event().title());
        title.addClassName("meeting-title");
        var halls = new Span(words.halls(line.event()));
        halls.addClassName("meeting-halls");
        var what = new Div(title, halls);
        what.addClassName("meeting-what");
        var row = new Div(when, what, words.state(line.meeting()), actions(line));
        row.addClassName("meeting-row");
        return row;
    }

    private Component actions(Line line) {
        var meeting = line.meeting();
        var actions = new Div();
        actions.addClassName("desk-actions");
        if (meeting == null) {
            actions.add(button("meeting.desk.give", line, () -> plan(line)));
            return actions;
        }
        actions.add(link(line));
        if (meeting.state() != MeetingState.ENDED) {
            actions.add(button("meeting.desk.change", line, () -> plan(line)));
        }
        if (meeting.openedAt() == null) {
            actions.add(button("meeting.desk.give-up", line, () -> giveUp(meeting)));
        }
        return actions;
    }

    private Component link(Line line) {
        var link = new RouterLink(getTranslation("meeting.desk.open-page"), MeetingView.class);
        link.setQueryParameters(
                QueryParameters.of(MeetingView.SESSION, line.session().id().toString()));
        link.getElement().setAttribute("aria-label", getTranslation("meeting.desk.open-page") + ": " + label(line));
        link.addClassName("meeting-link");
        return link;
    }

    private Button button(String key, Line line, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation(key) + ": " + label(line));
        if (key.equals("meeting.desk.give-up")) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        return button;
    }

    private String label(Line line) {
        return line.event().title() + ", " + words.when(line.session());
    }

    private void plan(Line line) {
        new PlanDialog(services, line, this::refresh).open();
    }

    private void giveUp(Meeting meeting) {
        Ask.before(words, "give-up", "", () -> {
            words.tell(services.meetings().giveUp(meeting.session()));
            refresh();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("meeting.desk.title") + " · JELPPI";
    }
}

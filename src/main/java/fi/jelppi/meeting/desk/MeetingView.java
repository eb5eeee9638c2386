package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.jelppi.desk.spi.Pulse;
import fi.jelppi.meeting.ComingMeetings.Line;
import fi.jelppi.security.Role;
import fi.jelppi.shared.SessionId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One training with everybody in it, live: halls, homes, who wants to speak, and who was there how long. */
@Route(registerAtStartup = false)
@RolesAllowed({Role.ADMIN_NAME, Role.COORDINATOR_NAME, Role.COACH_NAME})
class MeetingView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    /** Query parameter: whose room it is. */
    static final String SESSION = "session";

    private final MeetingServices services;
    private final Pulse pulse;
    private String title = getTranslation("meeting.desk.title");
    private @Nullable MeetingBoard board;

    MeetingView(MeetingServices services, Pulse pulse) {
        this.services = services;
        this.pulse = pulse;
        addClassNames("desk-page", "meeting-page");
        pulse.everyBeat(this, this::refresh);
        pulse.onChange(this, this::refresh, services.changes()::subscribe);
        pulse.onChange(this, this::refresh, services.attendance()::subscribe);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var line = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SESSION)
                .flatMap(MeetingView::id)
                .flatMap(services.coming()::find)
                .filter(found -> found.meeting() != null);
        removeAll();
        var back = new RouterLink(getTranslation("meeting.desk.title"), MeetingsView.class);
        back.addClassName("desk-back");
        add(back);
        line.ifPresentOrElse(this::show, this::none);
    }

    private static Optional<SessionId> id(String text) {
        try {
            return Optional.of(SessionId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void show(Line line) {
        title = line.event().title();
        board = new MeetingBoard(services, line, pulse);
        add(board);
    }

    private void none() {
        board = null;
        add(new H1(getTranslation("meeting.desk.title")), new Paragraph(getTranslation("meeting.desk.no-room")));
    }

    private void refresh() {
        if (board != null) {
            board.refresh();
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · JELPPI";
    }
}

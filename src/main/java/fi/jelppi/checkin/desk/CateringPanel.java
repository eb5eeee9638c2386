package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.Portions;
import fi.jelppi.event.Event;
import fi.jelppi.event.Session;
import fi.jelppi.shared.PointId;

/** Lets a coach say how many portions each hall had. */
class CateringPanel extends Div {

    private final ListServices services;
    private final Session session;
    private final Runnable onChange;

    CateringPanel(ListServices services, Session session, Event event, Runnable onChange) {
        this.services = services;
        this.session = session;
        this.onChange = onChange;
        addClassName("attendance-catering");
        add(new Paragraph(getTranslation("checkin.desk.catering.help")));
        event.everywhere().forEach(hall -> add(button(hall)));
    }

    private Button button(PointId hall) {
        var village = services.attendance().names().village(hall);
        return new Button(getTranslation("checkin.desk.catering.note", village), click -> open(hall, village));
    }

    /** What was closed is the coordinator's, as everything on the list. */
    private void open(PointId hall, String village) {
        if (mayChange()) {
            var known = services.catering().of(session.id()).get(hall);
            new CateringDialog(village, known, portions -> note(hall, portions)).open();
        }
    }

    private boolean mayChange() {
        var locked = services.attendance().locked(session);
        locked.ifPresent(why -> Notices.tell(this, why));
        return locked.isEmpty();
    }

    /** The list may have been closed since the dialog was opened. */
    private boolean note(PointId hall, Portions portions) {
        if (!mayChange()) {
            return false;
        }
        services.catering()
                .note(
                        session.id(),
                        hall,
                        portions,
                        services.attendance().names().me());
        onChange.run();
        return true;
    }
}

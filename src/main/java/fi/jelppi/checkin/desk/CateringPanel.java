package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.Catering.Noting;
import fi.jelppi.checkin.Portions;
import fi.jelppi.checkin.desk.CateringDialog.Answer;
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
            var known = services.catering().of(session.id()).getOrDefault(hall, Portions.NONE);
            new CateringDialog(village, known, (seen, typed) -> note(seen, new Noting(session.id(), hall, typed)))
                    .open();
        }
    }

    private boolean mayChange() {
        var locked = services.attendance().locked(session);
        locked.ifPresent(why -> Notices.tell(this, why));
        return locked.isEmpty();
    }

    /** The list may have been closed since the dialog was opened. */
    private Answer note(Portions seen, Noting noting) {
        if (!mayChange()) {
            return new Answer.Closed();
        }
        var theirs = services.catering()
                .note(noting, seen, services.attendance().names().me());
        onChange.run();
        return theirs.<Answer>map(Answer.Meanwhile::new).orElseGet(Answer.Saved::new);
    }
}

package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CoachDesk;
import fi.jelppi.checkin.TodayList.Line;
import fi.jelppi.event.Session;
import java.time.LocalTime;

/** Marks a registered person present who was there although no kiosk saw it. */
class MarkPresentDialog extends Dialog {

    private final AttendanceServices services;
    private final Line line;
    private final Session session;
    private final TimeField time;
    private final ReasonField reason = new ReasonField();
    private final Problem problem = new Problem();

    MarkPresentDialog(AttendanceServices services, Line line, Session session) {
        this.services = services;
        this.line = line;
        this.session = session;
        this.time = new TimeField("checkin.desk.time.came", services, proposed());
        addClassName("attendance-dialog");
        setHeaderTitle(getTranslation("checkin.desk.mark-present-title", line.name()));
        add(new Paragraph(new AttendanceWords(this, services).session(session)), form());
        Button cancel = new Button(getTranslation("checkin.desk.cancel"), click -> close());
        Button save = new Button(getTranslation("checkin.desk.mark-present"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private Div form() {
        Div form = new Div(time, reason, problem);
        form.addClassName("attendance-form");
        return form;
    }

    private LocalTime proposed() {
        return session.openAt(services.clock().instant()) ? services.timeNow() : session.start();
    }

    private void save() {
        if (!(reason.filled() & time.filled())) {
            return;
        }
        // The list may have been closed since the dialog was opened.
        services.locked(session).ifPresentOrElse(why -> problem.setText(getTranslation(why)), this::store);
    }

    private void store() {
        var presence = new CoachDesk.Presence(time.getValue(), reason.getValue());
        CheckInResult result = services.coachDesk()
                .markPresent(
                        session, line.registration(), presence, services.names().me());
        if (result instanceof CheckInResult.ImpossibleTime impossible) {
            time.refuse(impossible.why());
        } else if (result instanceof CheckInResult.NotStored) {
            problem.setText(getTranslation("checkin.desk.not-stored"));
        } else {
            close();
        }
    }
}

package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.Correction;
import fi.jelppi.event.Session;
import fi.jelppi.sync.spi.NotDurableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets a visit right. The original stays; what was said before is shown under the form. */
class CorrectionDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionDialog.class);

    private final AttendanceServices services;
    private final AttendanceRow row;
    private final Session session;
    private final CorrectionForm form;
    private final Problem problem = new Problem();

    CorrectionDialog(AttendanceServices services, AttendanceRow row, Session session) {
        this.services = services;
        this.row = row;
        this.session = session;
        this.form = new CorrectionForm(services, row, session);
        var words = new AttendanceWords(this, services);
        addClassName("attendance-dialog");
        setHeaderTitle(getTranslation("checkin.desk.correct-title", words.who(row)));
        add(new Paragraph(words.session(session)), form, problem, history(words, session));
        Button cancel = new Button(getTranslation("checkin.desk.cancel"), click -> close());
        Button save = new Button(getTranslation("checkin.desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private Div history(AttendanceWords words, Session session) {
        UnorderedList list = new UnorderedList();
        services.attendance()
                .history(row.visit())
                .forEach(entry -> list.add(new ListItem(words.history(entry, session.date()))));
        Div history = new Div(new H3(getTranslation("checkin.desk.history")), list);
        history.addClassName("attendance-history");
        return history;
    }

    RadioButtonGroup<CorrectionForm.Kind> kinds() {
        return form.kinds();
    }

    private void save() {
        // The list may have been closed since the dialog was opened.
        services.locked(session).ifPresentOrElse(why -> problem.setText(getTranslation(why)), this::correct);
    }

    private void correct() {
        try {
            form.correction().ifPresent(this::store);
        } catch (NotDurableException e) {
            LOG.error("A correction could not be stored", e);
            problem.setText(getTranslation("checkin.desk.not-stored"));
        }
    }

    private void store(Correction correction) {
        var outcome = services.coachDesk()
                .correct(row.visit(), correction, services.names().me());
        if (outcome == Correction.Outcome.STORED) {
            close();
        } else {
            form.refuse(outcome);
        }
    }
}

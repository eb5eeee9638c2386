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
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.checkin.Correction;
import fi.jelppi.checkin.VisitTimes;
import fi.jelppi.event.Session;
import fi.jelppi.sync.spi.NotDurableException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sets a visit right. The original stays; what was said before is shown under the form. */
class CorrectionDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(CorrectionDialog.class);
    private static final int LONGEST_REASON = 300;

    /** The kinds as the coach chooses them. */
    enum Kind {
        CAME,
        LEFT,
        STILL_HERE,
        REMOVED,
        RESTORED;

        boolean needsTime() {
            return this == CAME || this == LEFT;
        }
    }

    private final AttendanceServices services;
    private final AttendanceRow row;
    private final Session session;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TimePicker time = new TimePicker();
    private final TextField reason = new TextField();
    private final Paragraph problem = new Paragraph();

    CorrectionDialog(AttendanceServices services, AttendanceRow row, Session session) {
        this.services = services;
        this.row = row;
        this.session = session;
        var words = new AttendanceWords(this, services);
        addClassName("attendance-dialog");
        setHeaderTitle(getTranslation("checkin.desk.correct-title", words.who(row)));
        add(new Paragraph(words.session(session)), form(), history(words));
        Button cancel = new Button(getTranslation("checkin.desk.cancel"), click -> close());
        Button save = new Button(getTranslation("checkin.desk.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, save);
    }

    private Div form() {
        kind.setLabel(getTranslation("checkin.desk.what"));
        kind.setItems(possible());
        kind.setItemLabelGenerator(
                item -> getTranslation("checkin.desk.what." + item.name().toLowerCase(Locale.ROOT)));
        kind.setValue(possible().getFirst());
        kind.addValueChangeListener(change ->
                time.setVisible(change.getValue() != null && change.getValue().needsTime()));
        time.setLabel(getTranslation("checkin.desk.time"));
        time.setLocale(services.clockLocale());
        time.setVisible(kind.getValue().needsTime());
        time.setValue(VisitTimes.local(row.came(), session));
        reason.setLabel(getTranslation("checkin.desk.reason"));
        reason.setHelperText(getTranslation("checkin.desk.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        problem.addClassName("attendance-problem");
        problem.getElement().setAttribute("role", "alert");
        Div form = new Div(kind, time, reason, problem);
        form.addClassName("attendance-form");
        return form;
    }

    private List<Kind> possible() {
        if (row.marks().contains(Mark.REMOVED)) {
            return List.of(Kind.RESTORED);
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.CAME, Kind.LEFT));
        if (row.end() != null && !row.marks().contains(Mark.CLOSED)) {
            kinds.add(Kind.STILL_HERE);
        }
        kinds.add(Kind.REMOVED);
        return kinds;
    }

    private Div history(AttendanceWords words) {
        UnorderedList list = new UnorderedList();
        services.attendance()
                .history(row.visit())
                .forEach(entry -> list.add(new ListItem(words.history(entry, session.date()))));
        Div history = new Div(new H3(getTranslation("checkin.desk.history")), list);
        history.addClassName("attendance-history");
        return history;
    }

    RadioButtonGroup<Kind> kinds() {
        return kind;
    }

    private void save() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("checkin.desk.reason.missing"));
        time.setInvalid(kind.getValue().needsTime() && time.getValue() == null);
        time.setErrorMessage(getTranslation("checkin.desk.time.missing"));
        if (reason.isInvalid() || time.isInvalid()) {
            return;
        }
        try {
            var outcome = services.coachDesk()
                    .correct(row.visit(), correction(), services.names().me());
            if (outcome == Correction.Outcome.STORED) {
                close();
            } else {
                time.setErrorMessage(getTranslation(outcome.textKey()));
                time.setInvalid(true);
            }
        } catch (NotDurableException e) {
            LOG.error("A correction could not be stored", e);
            problem.setText(getTranslation("checkin.desk.not-stored"));
        }
    }

    private Correction correction() {
        String why = reason.getValue();
        return switch (kind.getValue()) {
            case CAME -> new Correction.Came(instant(time.getValue()), why);
            case LEFT -> new Correction.Left(instant(time.getValue()), why);
            case STILL_HERE -> new Correction.StillHere(why);
            case REMOVED -> new Correction.Removed(why);
            case RESTORED -> new Correction.Restored(why);
        };
    }

    private Instant instant(@Nullable LocalTime local) {
        return VisitTimes.instant(session, local == null ? session.start() : local);
    }
}

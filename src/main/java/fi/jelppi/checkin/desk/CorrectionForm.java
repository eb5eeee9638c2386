package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import fi.jelppi.checkin.AttendanceRow;
import fi.jelppi.checkin.AttendanceRow.Mark;
import fi.jelppi.checkin.Correction;
import fi.jelppi.checkin.Correction.Outcome;
import fi.jelppi.checkin.Heads;
import fi.jelppi.checkin.VisitTimes;
import fi.jelppi.event.Session;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was wrong with a visit, the right time or number where it needs one, and why. */
class CorrectionForm extends Div {

    /** The kinds as the coach chooses them. */
    enum Kind {
        CAME,
        LEFT,
        STILL_HERE,
        HEADS,
        REMOVED,
        RESTORED;

        boolean needsTime() {
            return this == CAME || this == LEFT;
        }
    }

    private final Session session;
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TimeField time;
    private final IntegerField heads = new IntegerField();
    private final ReasonField reason = new ReasonField();

    CorrectionForm(AttendanceServices services, AttendanceRow row, Session session) {
        this.session = session;
        time = new TimeField("checkin.desk.time", services, VisitTimes.local(row.came(), session));
        addClassName("attendance-form");
        kind.setLabel(getTranslation("checkin.desk.what"));
        kind.setItems(possible(row));
        kind.setItemLabelGenerator(
                item -> getTranslation("checkin.desk.what." + item.name().toLowerCase(Locale.ROOT)));
        kind.addValueChangeListener(change -> needed(change.getValue()));
        heads.setLabel(getTranslation("checkin.desk.heads-right"));
        heads.setHelperText(getTranslation("checkin.desk.heads-said", row.headsSaid()));
        heads.setStepButtonsVisible(true);
        heads.setValue(row.heads());
        kind.setValue(possible(row).getFirst());
        add(kind, time, heads, reason);
    }

    private void needed(Kind chosen) {
        time.setVisible(chosen.needsTime());
        heads.setVisible(chosen == Kind.HEADS);
    }

    private static List<Kind> possible(AttendanceRow row) {
        if (row.marks().contains(Mark.REMOVED)) {
            return List.of(Kind.RESTORED);
        }
        List<Kind> kinds = new ArrayList<>(List.of(Kind.CAME, Kind.LEFT));
        if (row.left() != null) {
            kinds.add(Kind.STILL_HERE);
        }
        if (row.marks().contains(Mark.COUNTED)) {
            kinds.add(Kind.HEADS);
        }
        kinds.add(Kind.REMOVED);
        return kinds;
    }

    RadioButtonGroup<Kind> kinds() {
        return kind;
    }

    /** Empty when something is missing, which is said at its field. */
    Optional<Correction> correction() {
        boolean complete = reason.filled();
        if (kind.getValue().needsTime()) {
            complete &= time.filled();
        }
        if (kind.getValue() == Kind.HEADS) {
            complete &= headsFilled();
        }
        return complete ? Optional.of(read()) : Optional.empty();
    }

    private boolean headsFilled() {
        heads.setErrorMessage(getTranslation(Outcome.HEADS_OUT_OF_RANGE.textKey(), Heads.MOST));
        heads.setInvalid(!Heads.possible(heads.getValue()));
        return !heads.isInvalid();
    }

    /** Says why at the field that it is about. */
    void refuse(Outcome why) {
        time.refuse(why);
    }

    private Correction read() {
        String why = reason.getValue();
        return switch (kind.getValue()) {
            case CAME -> new Correction.Came(instant(time.getValue()), why);
            case LEFT -> new Correction.Left(instant(time.getValue()), why);
            case STILL_HERE -> new Correction.StillHere(why);
            case HEADS -> new Correction.Counted(heads.getValue(), why);
            case REMOVED -> new Correction.Removed(why);
            case RESTORED -> new Correction.Restored(why);
        };
    }

    private Instant instant(LocalTime local) {
        return VisitTimes.instant(session, local);
    }
}

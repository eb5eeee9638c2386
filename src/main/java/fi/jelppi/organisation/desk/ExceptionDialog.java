package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fi.jelppi.organisation.HoursException;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.TimeSpan;
import java.util.List;
import java.util.function.UnaryOperator;

/** Adds days on which other hours hold, or none. */
class ExceptionDialog extends InfoDialog {

    private static final int LONGEST_NOTE = 80;

    private final DatePicker first = DeskFields.date(this, "organisation.info.first", getLocale());
    private final DatePicker last = DeskFields.date(this, "organisation.info.last", getLocale());
    private final SpanFields hours = new SpanFields(getTranslation("organisation.info.hours"), List.of());
    private final TextField note = DeskFields.text(this, "organisation.info.note", LONGEST_NOTE);

    ExceptionDialog(InfoEditing editing) {
        super(editing, "organisation.info.exception.add");
        last.setHelperText(getTranslation("organisation.info.last.help"));
        note.setHelperText(getTranslation("organisation.info.note.help"));
        form().add(first, last, new Paragraph(getTranslation("organisation.info.exception.help")), hours, note);
    }

    @Override
    UnaryOperator<PointInfo> read() {
        var spans = hours.read(this);
        var from = first.getValue();
        if (from == null) {
            refuse(first, "organisation.info.date.missing");
            return UnaryOperator.identity();
        }
        var until = last.getValue() == null ? from : last.getValue();
        if (until.isBefore(from)) {
            refuse(last, "organisation.info.last.early");
        }
        return TimeSpan.overlap(spans) || until.isBefore(from)
                ? UnaryOperator.identity()
                : plus(new HoursException(
                        from,
                        until,
                        spans,
                        note.getValue().isBlank() ? null : note.getValue().strip()));
    }

    private UnaryOperator<PointInfo> plus(HoursException exception) {
        var others = info().hours().exceptions();
        if (others.stream().anyMatch(exception::overlaps)) {
            refuse(first, "organisation.info.exception.taken");
        }
        if (others.size() >= PointInfo.MOST_EXCEPTIONS) {
            refuse("organisation.info.full");
        }
        return info -> info.plus(exception);
    }
}

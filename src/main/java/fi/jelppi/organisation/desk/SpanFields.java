package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import fi.jelppi.organisation.TimeSpan;
import java.util.ArrayList;
import java.util.List;

/** The hours of one day: one stretch and, where the hall closes for lunch, another. Empty means closed. */
class SpanFields extends Div {

    private static final int STRETCHES = 2;

    private final List<TimePicker> starts = new ArrayList<>();
    private final List<TimePicker> ends = new ArrayList<>();

    /** @param name of the day, before each field's label for those who listen */
    SpanFields(String name, List<TimeSpan> hours) {
        addClassName("point-spans");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            var start = DeskFields.time(this, "organisation.info.start");
            var end = DeskFields.time(this, "organisation.info.end");
            if (stretch < hours.size()) {
                start.setValue(hours.get(stretch).start());
                end.setValue(hours.get(stretch).end());
            }
            starts.add(start);
            ends.add(end);
            add(start, end);
        }
    }

    /** What is half filled or overlaps is refused at its field. */
    List<TimeSpan> read(InfoDialog form) {
        var hours = new ArrayList<TimeSpan>();
        for (int stretch = 0; stretch < STRETCHES; stretch++) {
            var start = starts.get(stretch);
            var end = ends.get(stretch);
            if (start.getValue() != null && end.getValue() != null) {
                hours.add(new TimeSpan(start.getValue(), end.getValue()));
            } else if (start.getValue() != null) {
                form.refuse(end, "organisation.info.end.missing");
            } else if (end.getValue() != null) {
                form.refuse(start, "organisation.info.start.missing");
            }
        }
        if (TimeSpan.overlap(hours)) {
            form.refuse(starts.getLast(), "organisation.info.overlap");
        }
        return hours;
    }
}

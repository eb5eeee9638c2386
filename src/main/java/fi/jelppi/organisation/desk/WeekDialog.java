package fi.jelppi.organisation.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.organisation.OpeningHours;
import fi.jelppi.organisation.PointInfo;
import fi.jelppi.organisation.TimeSpan;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The hours of an ordinary week. */
class WeekDialog extends InfoDialog {

    private final Map<DayOfWeek, SpanFields> days = new EnumMap<>(DayOfWeek.class);

    WeekDialog(InfoEditing editing) {
        super(editing, "organisation.info.week.change");
        form().add(new Paragraph(getTranslation("organisation.info.week.help")));
        for (DayOfWeek day : DayOfWeek.values()) {
            var fields = new SpanFields(name(day), info().hours().week().getOrDefault(day, List.of()));
            days.put(day, fields);
            var label = new Span(name(day));
            label.addClassName("point-weekday");
            var row = new Div(label, fields);
            row.addClassName("point-week-row");
            form().add(row);
        }
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(
                TextStyle.FULL_STANDALONE, Locale.of(getLocale().getLanguage()));
    }

    @Override
    UnaryOperator<PointInfo> read() {
        Map<DayOfWeek, List<TimeSpan>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach((day, fields) -> week.put(day, fields.read(this)));
        return info -> info.with(new OpeningHours(week, info.hours().exceptions()));
    }
}

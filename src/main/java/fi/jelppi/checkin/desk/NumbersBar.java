package fi.jelppi.checkin.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.AttendanceNumbers;
import java.text.NumberFormat;
import java.util.Locale;

/** The day in big figures. */
class NumbersBar extends Div {

    private final NumberFormat format =
            NumberFormat.getIntegerInstance(Locale.of(getLocale().getLanguage()));
    private final Span here = new Span();
    private final Span people = new Span();
    private final Span points = new Span();
    private final Span absent = new Span();
    private final Span nameless = new Span();

    NumbersBar() {
        addClassName("attendance-numbers");
        add(
                card(here, "checkin.desk.number.here"),
                card(points, "checkin.desk.number.points"),
                card(people, "checkin.desk.number.people"),
                card(absent, "checkin.desk.number.absent"),
                card(nameless, "checkin.desk.number.nameless"));
    }

    private Div card(Span figure, String key) {
        figure.addClassName("attendance-figure");
        Span label = new Span(getTranslation(key));
        label.addClassName("attendance-label");
        Div card = new Div(figure, label);
        card.addClassName("attendance-number");
        return card;
    }

    void show(AttendanceNumbers numbers) {
        here.setText(format.format(numbers.here()));
        people.setText(format.format(numbers.people()));
        points.setText(format.format(numbers.points()));
        absent.setText(format.format(numbers.absent()));
        nameless.setText(format.format(numbers.nameless()));
    }
}

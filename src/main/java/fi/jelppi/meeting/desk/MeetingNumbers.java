package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.checkin.AttendanceSheet;

/** Five figures: who is here and how, who is not, and who wants to speak. */
class MeetingNumbers extends Div {

    private final Span here = new Span();
    private final Span halls = new Span();
    private final Span remote = new Span();
    private final Span absent = new Span();
    private final Span hands = new Span();

    MeetingNumbers() {
        addClassName("meeting-numbers");
        add(
                card(here, "meeting.desk.number.here"),
                card(halls, "meeting.desk.number.halls"),
                card(remote, "meeting.desk.number.remote"),
                card(absent, "meeting.desk.number.absent"),
                card(hands, "meeting.desk.number.hands"));
    }

    private Div card(Span figure, String key) {
        figure.addClassName("attendance-figure");
        var label = new Span(getTranslation(key));
        label.addClassName("attendance-label");
        var card = new Div(figure, label);
        card.addClassName("attendance-number");
        return card;
    }

    void show(AttendanceSheet.Figures figures, int wantToSpeak) {
        here.setText(String.valueOf(figures.here()));
        halls.setText(String.valueOf(figures.inHalls()));
        remote.setText(String.valueOf(figures.remote()));
        absent.setText(String.valueOf(figures.absent()));
        hands.setText(String.valueOf(wantToSpeak));
    }
}

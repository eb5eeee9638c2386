package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.meeting.HallScreen.Heard;

/** What stands above the video: which training, who is in, what is recorded, and that the link is weak. */
class RoomHead extends Header {

    private final Paragraph crowd = new Paragraph();
    private final Span weak = new Span();

    RoomHead(String title, RoomRecording recording) {
        addClassName("room-head");
        weak.addClassName("room-weak");
        weak.setText(getTranslation("meeting.kiosk.weak"));
        weak.setVisible(false);
        crowd.getElement().setAttribute("role", "status");
        crowd.setText(getTranslation("meeting.kiosk.joining"));
        add(new Div(new H1(title), crowd), recording.sign(), weak);
    }

    void weak(boolean link) {
        weak.setVisible(link);
    }

    /** In the lobby of the Jitsi server, where somebody has switched it on. */
    void waiting() {
        crowd.setText(getTranslation("meeting.kiosk.lobby"));
    }

    void rejoining() {
        crowd.setText(getTranslation("meeting.kiosk.rejoining"));
    }

    void show(Heard heard) {
        crowd.setText(getTranslation("meeting.kiosk.crowd", heard.halls(), heard.home()));
    }
}

package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;

/** Says on a hall's screen how a recording stands, with a button that leads to the question; gone where nothing is recorded. */
class RecordingSign extends Div {

    private final HallRecording state;
    private final Span said = new Span();
    private final BigButton answer;

    /** @param onAnswer somebody wants to answer, or to change what was said */
    RecordingSign(HallRecording state, Runnable onAnswer) {
        this.state = state;
        this.answer = new BigButton("", Look.QUIET, tap -> onAnswer.run());
        addClassName("room-recording");
        said.getElement().setAttribute("role", "status");
        add(said, answer);
        draw();
    }

    final void draw() {
        setVisible(state.isKnown());
        answer.setVisible(state.notice() != null);
        answer.setText(
                getTranslation(state.isAnswered() ? "meeting.kiosk.consent.change" : "meeting.kiosk.consent.answer"));
        said.setText(getTranslation(words()));
    }

    private String words() {
        if (!state.holds()) {
            return state.isOn() ? "meeting.kiosk.recording" : "meeting.kiosk.consent.before";
        }
        return state.isOn() ? "meeting.kiosk.consent.without" : "meeting.kiosk.consent.off";
    }

    /** Until it is drawn anew. */
    void sayThatItDidNotGetThrough() {
        said.setText(getTranslation("meeting.kiosk.consent.offline"));
    }

    /** Camera and microphone may be opened again. */
    void sayThatItIsOver() {
        setVisible(true);
        answer.setVisible(false);
        said.setText(getTranslation("meeting.kiosk.consent.over"));
    }
}

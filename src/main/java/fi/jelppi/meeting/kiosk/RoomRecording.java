package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.RecordingChanged;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of this hall: asks those in it, says how it stands, and keeps camera and microphone off while nobody here has
 * said yes. It does so by the frame's own word, too, so also without a connection to central (decision 0295).
 */
class RoomRecording extends Div {

    private final TrainingServices services;
    private final Ticket ticket;
    private final HallRecording state;
    private final HeldMedia media;
    private final Runnable onChange;
    private final Span said = new Span();
    private final BigButton answer;
    private @Nullable ConsentPanel question;
    /** On its way to central. */
    private @Nullable Word underWay;
    /** Said meanwhile: central hears each word after the one before. */
    private @Nullable Word next;

    private record Word(RecordingId recording, Said said) {}

    /** @param onChange after camera and microphone may or may no more be opened */
    RoomRecording(TrainingServices services, Ticket ticket, JitsiMeeting video, Runnable onChange) {
        this.services = services;
        this.ticket = ticket;
        this.onChange = onChange;
        this.state = new HallRecording(ticket.recording());
        this.media = new HeldMedia(video, state::holds);
        this.answer = new BigButton("", Look.QUIET, tap -> ask());
        addClassName("room-recording");
        said.getElement().setAttribute("role", "status");
        add(said, answer);
        video.on(RecordingChanged.class, now -> recorded(now.isOn()));
        draw();
    }

    /** Camera and microphone are to be off. */
    boolean holds() {
        return state.holds();
    }

    /** The frame records, and central knows of nothing that could be asked. */
    boolean isOnlyTheFrames() {
        return state.isOnlyTheFrames();
    }

    /** The frame loads anew, and tells anew when something records. */
    void lost() {
        state.lost();
        changed();
    }

    /** What central says with a beat. */
    void told(@Nullable RecordingNotice told) {
        var step = state.told(told == null ? null : afterNo(told));
        changed();
        switch (step) {
            case ASK -> ask();
            case CLOSE -> close();
            case FREE -> {
                close();
                sayThatItIsOver();
            }
            case STAY -> {}
        }
    }

    /** A no stands until central has heard it, whatever it says before; one that was lost is said again. */
    private RecordingNotice afterNo(RecordingNotice told) {
        var words = services.words();
        if (told.answer() == Answer.DECLINED) {
            words.known(ticket.participant(), told.recording());
        } else if (words.takeLost(ticket.participant(), told.recording())) {
            say(new Word(told.recording(), Said.NO));
        }
        return words.after(ticket.participant(), told);
    }

    /** Every two seconds, with the screen's lock. */
    void beat() {
        if (state.beat()) {
            close();
            changed();
        }
    }

    private void recorded(boolean on) {
        if (state.recorded(on)) {
            told(null);
        } else {
            changed();
        }
    }

    /** Also again, to change what was said. */
    void ask() {
        var asked = state.notice();
        if (asked == null) {
            return;
        }
        close();
        var panel = new ConsentPanel(said -> answered(asked, said));
        if (asked.answer() == Answer.OPEN) {
            panel.withItsTime();
        }
        question = panel;
        KioskStage.of(UI.getCurrentOrThrow()).ifPresent(stage -> stage.bringForward(panel));
    }

    private void answered(RecordingNotice asked, Said said) {
        question = null;
        state.said(asked, said);
        services.words().said(ticket.participant(), asked.recording(), said);
        changed();
        say(new Word(asked.recording(), said));
    }

    private void say(Word word) {
        if (underWay != null) {
            next = word;
            return;
        }
        underWay = word;
        services.line()
                .ask(
                        UI.getCurrentOrThrow(),
                        () -> services.consent(ticket.participant(), word.recording(), word.said()),
                        done -> heard(word, done));
    }

    private void heard(Word word, boolean done) {
        underWay = null;
        if (next != null) {
            var newer = next;
            next = null;
            say(newer);
            return;
        }
        if (state.isAbout(word.recording())) {
            heardOfThis(word.said(), done);
        }
    }

    private void heardOfThis(Said word, boolean done) {
        if (done) {
            state.heard(word);
        } else {
            state.notHeard();
        }
        changed();
        if (!done && holds()) {
            said.setText(getTranslation("meeting.kiosk.consent.offline"));
        }
    }

    private void changed() {
        media.hold();
        draw();
        onChange.run();
    }

    private void draw() {
        setVisible(state.isKnown());
        answer.setVisible(state.notice() != null);
        answer.setText(
                getTranslation(state.isAnswered() ? "meeting.kiosk.consent.change" : "meeting.kiosk.consent.answer"));
        said.setText(getTranslation(words()));
    }

    private String words() {
        if (!holds()) {
            return state.isOn() ? "meeting.kiosk.recording" : "meeting.kiosk.consent.before";
        }
        return state.isOn() ? "meeting.kiosk.consent.without" : "meeting.kiosk.consent.off";
    }

    private void sayThatItIsOver() {
        setVisible(true);
        answer.setVisible(false);
        said.setText(getTranslation("meeting.kiosk.consent.over"));
    }

    /** Takes the question away; nothing was said. */
    final void close() {
        if (question != null) {
            question.removeFromParent();
            question = null;
        }
    }
}

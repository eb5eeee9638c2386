package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.meeting.kiosk.ConsentWords.Word;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.RecordingChanged;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of this hall: asks those in it, shows how it stands, and keeps camera and microphone off while nobody here has
 * said yes. It does so by the frame's own word, too, so also without a connection to central (decision 0295).
 */
class RoomRecording {

    private final TrainingServices services;
    private final Ticket ticket;
    private final HallRecording state;
    private final HeldMedia media;
    private final Runnable onChange;
    private final ConsentWords central;
    private final RecordingSign sign;
    private @Nullable ConsentPanel question;

    /** @param onChange after camera and microphone may or may no more be opened */
    RoomRecording(TrainingServices services, Ticket ticket, JitsiMeeting video, Runnable onChange) {
        this.services = services;
        this.ticket = ticket;
        this.onChange = onChange;
        this.state = new HallRecording(ticket.recording());
        this.media = new HeldMedia(video, state::holds);
        this.central = new ConsentWords(services, ticket.participant(), this::heard);
        this.sign = new RecordingSign(state, this::ask);
        video.on(RecordingChanged.class, now -> recorded(now.isOn()));
    }

    /** Stands above the video. */
    RecordingSign sign() {
        return sign;
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
                sign.sayThatItIsOver();
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
            central.say(new Word(told.recording(), Said.NO));
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
        central.say(new Word(asked.recording(), said));
    }

    private void heard(Word word, boolean done) {
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
            sign.sayThatItDidNotGetThrough();
        }
    }

    private void changed() {
        media.hold();
        sign.draw();
        onChange.run();
    }

    /** Takes the question away; nothing was said. */
    final void close() {
        if (question != null) {
            question.removeFromParent();
            question = null;
        }
    }
}

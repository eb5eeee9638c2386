package fi.jelppi.meeting.kiosk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.kiosk.spi.KioskStage;
import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import fi.jelppi.meeting.Ticket;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MuteChanged;
import fi.jelppi.shared.meeting.RecordingChanged;
import fi.jelppi.shared.touch.BigButton;
import fi.jelppi.shared.touch.BigButton.Look;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of this hall: asks those in it, says how it stands, and keeps camera and microphone off while nobody here has
 * said yes. It does so by the frame's own word, too, so also without a connection to central (decision 0295).
 */
class RoomRecording extends Div {

    /** The hall beats every two seconds. */
    private static final int BEAT_SECONDS = 2;

    private static final int WORDS_ON_THEIR_WAY = 5;

    private final TrainingServices services;
    private final Ticket ticket;
    private final JitsiMeeting video;
    private final Runnable onChange;
    private final Span said = new Span();
    private final BigButton answer;
    private @Nullable RecordingNotice notice;
    private @Nullable ConsentPanel question;
    /** A no that central does not know yet as far as this screen has heard. */
    private @Nullable RecordingId unheardNo;
    /** It did not get through. */
    private boolean lostNo;
    /** The frame's own word. */
    private boolean recorded;

    private int secondsLeft;
    /** So many beats an older word of central may still be on its way. */
    private int justAgreed;

    private boolean silent;
    private boolean dark;

    /** @param onChange after camera and microphone may or may no more be opened */
    RoomRecording(TrainingServices services, Ticket ticket, JitsiMeeting video, Runnable onChange) {
        this.services = services;
        this.ticket = ticket;
        this.video = video;
        this.onChange = onChange;
        this.notice = ticket.recording();
        this.answer = new BigButton("", Look.QUIET, tap -> ask());
        addClassName("room-recording");
        said.getElement().setAttribute("role", "status");
        add(said, answer);
        video.on(RecordingChanged.class, now -> recorded(now.isOn()));
        video.on(MuteChanged.class, this::muted);
        draw();
    }

    /** Camera and microphone are to be off. */
    boolean holds() {
        return notice == null ? recorded : notice.holds() || recorded && notice.answer() != Answer.AGREED;
    }

    /** The frame records, and central knows of nothing that could be asked. */
    boolean isOnlyTheFrames() {
        return notice == null && recorded;
    }

    /** The frame loads anew, and tells anew when something records. */
    void lost() {
        recorded = false;
        changed();
    }

    /** What central says with a beat. */
    void told(@Nullable RecordingNotice told) {
        var before = notice;
        var now = told == null ? null : afterNo(told);
        if (now == null) {
            notice = null;
            close();
            changed();
            if (before != null && before.holds()) {
                sayThatItIsOver();
            }
        } else if (now.answer() == Answer.OPEN) {
            asked(now, before);
        } else {
            notice = now;
            if (before == null || before.answer() == Answer.OPEN) {
                // Answered at another screen of the hall, or nobody did in time.
                close();
            }
            changed();
        }
    }

    /** A no stands until central has heard it, whatever it says before; one that was lost is said again. */
    private RecordingNotice afterNo(RecordingNotice told) {
        if (!told.recording().equals(unheardNo)) {
            return told;
        }
        if (told.answer() == Answer.DECLINED) {
            unheardNo = null;
            return told;
        }
        if (lostNo) {
            lostNo = false;
            say(told.recording(), Said.NO);
        }
        return told.with(Said.NO);
    }

    private void asked(RecordingNotice now, @Nullable RecordingNotice before) {
        if (before != null
                && before.recording().equals(now.recording())
                && (before.answer() != Answer.AGREED || justAgreed > 0)) {
            // What was said or not said here has not reached central yet.
            notice = new RecordingNotice(now.recording(), now.state(), before.answer(), before.left());
            changed();
            return;
        }
        notice = now;
        secondsLeft = (int) now.left().toSeconds();
        changed();
        ask();
    }

    /** Every two seconds, with the screen's lock. */
    void beat() {
        justAgreed--;
        secondsLeft -= BEAT_SECONDS;
        if (notice != null && notice.answer() == Answer.OPEN && secondsLeft <= 0) {
            notice = notice.late();
            close();
            changed();
        }
    }

    private void recorded(boolean on) {
        recorded = on;
        if (!on && notice != null && notice.state() == State.ON) {
            // It is over: a yes to this one is none to the next.
            told(null);
        } else {
            changed();
        }
    }

    private void muted(MuteChanged now) {
        silent = now.isMuted(Media.MICROPHONE);
        dark = now.isMuted(Media.CAMERA);
        hold();
    }

    private void hold() {
        if (holds()) {
            if (!silent) {
                video.mute(Media.MICROPHONE);
            }
            if (!dark) {
                video.mute(Media.CAMERA);
            }
        }
    }

    /** Also again, to change what was said. */
    void ask() {
        var asked = notice;
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
        // A no counts at once; a yes when central has heard it, and until then it stands as before.
        notice = said == Said.NO ? asked.with(Said.NO) : asked;
        unheardNo = said == Said.NO ? asked.recording() : null;
        lostNo = false;
        changed();
        say(asked.recording(), said);
    }

    private void say(RecordingId recording, Said said) {
        services.line()
                .ask(
                        UI.getCurrentOrThrow(),
                        () -> services.screen().consent(ticket.participant(), recording, said),
                        done -> heard(recording, said, done));
    }

    private void heard(RecordingId recording, Said what, boolean done) {
        if (notice == null || !notice.recording().equals(recording)) {
            return;
        }
        boolean no = recording.equals(unheardNo);
        if (no && what == Said.YES) {
            // It was taken back meanwhile.
            return;
        }
        if (done) {
            notice = notice.with(what);
            justAgreed = WORDS_ON_THEIR_WAY;
            changed();
            return;
        }
        lostNo = no;
        notice = notice.late();
        changed();
        if (holds()) {
            said.setText(getTranslation("meeting.kiosk.consent.offline"));
        }
    }

    private void changed() {
        hold();
        draw();
        onChange.run();
    }

    private void draw() {
        setVisible(notice != null || recorded);
        answer.setVisible(notice != null);
        answer.setText(getTranslation(isAnswered() ? "meeting.kiosk.consent.change" : "meeting.kiosk.consent.answer"));
        said.setText(getTranslation(words()));
    }

    private boolean isAnswered() {
        return notice != null && (notice.answer() == Answer.AGREED || notice.answer() == Answer.DECLINED);
    }

    private String words() {
        boolean on = recorded || notice != null && notice.state() == State.ON;
        if (!holds()) {
            return on ? "meeting.kiosk.recording" : "meeting.kiosk.consent.before";
        }
        return on ? "meeting.kiosk.consent.without" : "meeting.kiosk.consent.off";
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

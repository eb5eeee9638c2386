package fi.jelppi.meeting.kiosk;

import fi.jelppi.meeting.Consent.Answer;
import fi.jelppi.meeting.Consent.Said;
import fi.jelppi.meeting.Recording.State;
import fi.jelppi.meeting.RecordingId;
import fi.jelppi.meeting.RecordingNotice;
import org.jspecify.annotations.Nullable;

/** How a recording stands for this hall: by central's word, by the frame's own, and by what was said here (decision 0295). */
class HallRecording {

    /** The hall beats every two seconds. */
    private static final int BEAT_SECONDS = 2;

    private @Nullable RecordingNotice notice;
    /** The frame's own word. */
    private boolean recorded;

    private int secondsLeft;

    HallRecording(@Nullable RecordingNotice notice) {
        this.notice = notice;
    }

    /** What the screen does about central's word. */
    enum Step {
        /** Shows the question. */
        ASK,
        /** It is answered, at another screen of the hall, or nobody did in time: takes it away. */
        CLOSE,
        /** Takes it away, and says that camera and microphone may be opened again. */
        FREE,
        STAY
    }

    @Nullable
    RecordingNotice notice() {
        return notice;
    }

    boolean isAbout(RecordingId recording) {
        return notice != null && notice.recording().equals(recording);
    }

    /** Camera and microphone are to be off. */
    boolean holds() {
        return notice == null ? recorded : notice.holds() || recorded && notice.answer() != Answer.AGREED;
    }

    /** The frame records, and central knows of nothing that could be asked. */
    boolean isOnlyTheFrames() {
        return notice == null && recorded;
    }

    boolean isKnown() {
        return notice != null || recorded;
    }

    boolean isOn() {
        return recorded || notice != null && notice.state() == State.ON;
    }

    boolean isAnswered() {
        return notice != null && (notice.answer() == Answer.AGREED || notice.answer() == Answer.DECLINED);
    }

    /** The frame loads anew, and tells anew when something records. */
    void lost() {
        recorded = false;
    }

    /** @return whether it is over: a yes to this one is none to the next */
    boolean recorded(boolean on) {
        recorded = on;
        return !on && notice != null && notice.state() == State.ON;
    }

    Step told(@Nullable RecordingNotice now) {
        var before = notice;
        if (now == null) {
            notice = null;
            return before != null && before.holds() ? Step.FREE : Step.CLOSE;
        }
        if (now.answer() != Answer.OPEN) {
            notice = now;
            return before == null || before.answer() == Answer.OPEN ? Step.CLOSE : Step.STAY;
        }
        if (before != null && isAbout(now.recording()) && before.answer() != Answer.AGREED) {
            // What was not said here in time has not reached central yet.
            notice = new RecordingNotice(now.recording(), now.state(), before.answer(), before.left());
            return Step.STAY;
        }
        notice = now;
        secondsLeft = (int) now.left().toSeconds();
        return Step.ASK;
    }

    /** @return whether the time to answer is over */
    boolean beat() {
        secondsLeft -= BEAT_SECONDS;
        if (notice == null || notice.answer() != Answer.OPEN || secondsLeft > 0) {
            return false;
        }
        notice = notice.late();
        return true;
    }

    /** A no counts at once; a yes when central has heard it, and until then it stands as before. */
    void said(RecordingNotice asked, Said said) {
        notice = said == Said.NO ? asked.with(Said.NO) : asked;
    }

    void heard(Said said) {
        notice = notice == null ? null : notice.with(said);
    }

    void notHeard() {
        notice = notice == null ? null : notice.late();
    }
}

package fi.jelppi.meeting.desk;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fi.jelppi.shared.meeting.JitsiMeeting;
import fi.jelppi.shared.meeting.LinkChanged;
import fi.jelppi.shared.meeting.Media;
import fi.jelppi.shared.meeting.MuteChanged;
import fi.jelppi.shared.meeting.RecordingChanged;

/** Own microphone and camera, and what a moderator does for all. */
class CoachBar extends Div {

    private final MeetingWords words;
    private final JitsiMeeting video;
    private final Button microphone;
    private final Button camera;
    private final Button muteAll;
    private final Span recording;
    private final Span weak;
    private boolean silent;
    private boolean dark;

    CoachBar(MeetingWords words, JitsiMeeting video, Runnable leave) {
        this.words = words;
        this.video = video;
        this.microphone = new Button(words.text("meeting.desk.video.mute"), click -> microphone());
        this.camera = new Button(words.text("meeting.desk.video.camera-off"), click -> camera());
        this.muteAll = new Button(words.text("meeting.desk.video.mute-all"), click -> video.muteEveryone());
        this.recording = MeetingWords.badge("bad", words.text("meeting.desk.video.recording"));
        this.weak = MeetingWords.badge("warn", words.text("meeting.desk.video.weak"));
        addClassNames("desk-actions", "meeting-bar");
        recording.setVisible(false);
        recording.getElement().setAttribute("role", "status");
        weak.setVisible(false);
        weak.getElement().setAttribute("role", "status");
        offerAll(false);
        video.on(MuteChanged.class, this::muted);
        video.on(RecordingChanged.class, change -> recording.setVisible(change.isOn()));
        video.on(LinkChanged.class, link -> weak.setVisible(link.isWeak()));
        add(microphone, camera, muteAll, recording, weak);
        add(new Button(words.text("meeting.desk.video.leave"), click -> leave.run()));
    }

    /** Only after the server itself has said that this device may. */
    final void offerAll(boolean moderator) {
        muteAll.setVisible(moderator);
    }

    private void microphone() {
        if (silent) {
            video.unmute(Media.MICROPHONE);
        } else {
            video.mute(Media.MICROPHONE);
        }
    }

    private void camera() {
        if (dark) {
            video.unmute(Media.CAMERA);
        } else {
            video.mute(Media.CAMERA);
        }
    }

    private void muted(MuteChanged now) {
        silent = now.isMuted(Media.MICROPHONE);
        dark = now.isMuted(Media.CAMERA);
        microphone.setText(words.text(silent ? "meeting.desk.video.unmute" : "meeting.desk.video.mute"));
        camera.setText(words.text(dark ? "meeting.desk.video.camera-on" : "meeting.desk.video.camera-off"));
    }
}

package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Set;

/**
 * A Jitsi meeting in a frame without Jitsi's own buttons: set it up, {@link #join}, and listen. Every way out ends in one
 * {@link StateChanged} (left, ended) or {@link MeetingFailed}; nothing of the meeting is in the page then.
 */
@Tag("jitsi-meeting")
@JsModule("./jitsi-meeting/jitsi-meeting.js")
public class JitsiMeeting extends Component implements HasSize, HasStyle {

    /** @param title what the frame is called for those who do not see it */
    public JitsiMeeting(String title) {
        getElement().setAttribute("frame-title", title);
    }

    /** Counts from the next {@link #join} on. */
    public void setAccess(MeetingAccess access) {
        getElement().setAttribute("domain", access.domain());
        getElement().setAttribute("room", access.room());
        getElement().setAttribute("display-name", access.displayName());
        // A property: what is an attribute stands in the page's text.
        getElement().setProperty("jwt", access.token());
    }

    /** Shown in the frame; without it, none is. */
    public void setSubject(String subject) {
        getElement().setAttribute("subject", subject);
    }

    /** @param language of the texts in the frame, two letters; Jitsi has no selkosuomi */
    public void setLanguage(String language) {
        getElement().setAttribute("language", language);
    }

    public void setLayout(Layout layout) {
        getElement().setAttribute("view", layout.text());
    }

    /** Starts with these muted; the browser is not asked for them then. */
    public void startMuted(Set<Media> media) {
        getElement().setAttribute("start-audio-muted", media.contains(Media.MICROPHONE));
        getElement().setAttribute("start-video-muted", media.contains(Media.CAMERA));
    }

    /** Neither hears nor speaks, until it joins anew: another screen in the same hall does. */
    public void startSilent() {
        getElement().setAttribute("start-silent", true);
    }

    /** @param shown called by the browser that shows it; not at all when that has gone */
    public void askWhetherShown(Runnable shown) {
        getElement().callJsFunction("isShown").then(Boolean.class, answer -> shown.run());
    }

    public void join() {
        getElement().callJsFunction("join");
    }

    /** Says goodbye to the server, three seconds at most. */
    public void leave() {
        getElement().callJsFunction("leave");
    }

    public void mute(Media media) {
        setMuted(media, true);
    }

    public void unmute(Media media) {
        setMuted(media, false);
    }

    private void setMuted(Media media, boolean muted) {
        getElement().callJsFunction(media == Media.MICROPHONE ? "muteAudio" : "muteVideo", muted);
    }

    /** All others; they can unmute themselves. As a moderator. */
    public void muteEveryone() {
        getElement().callJsFunction("muteEveryone");
    }

    /** As a moderator. */
    public void remove(Endpoint endpoint) {
        getElement().callJsFunction("kick", endpoint.id());
    }

    /** Opens the server's own lobby, where it has one. As a moderator. */
    public void openLobby() {
        getElement().callJsFunction("lobby", true);
    }

    public void closeLobby() {
        getElement().callJsFunction("lobby", false);
    }

    public void admit(Endpoint endpoint) {
        getElement().callJsFunction("answerKnock", endpoint.id(), true);
    }

    public void turnAway(Endpoint endpoint) {
        getElement().callJsFunction("answerKnock", endpoint.id(), false);
    }

    /** Where the server can; {@link RecordingChanged} tells whether it does. As a moderator. */
    public void startRecording() {
        getElement().callJsFunction("record", true);
    }

    public void stopRecording() {
        getElement().callJsFunction("record", false);
    }

    /** Where the server has this part; everyone's meeting is {@link MeetingState#ENDED} then. As a moderator. */
    public void endForAll() {
        getElement().callJsFunction("endForAll");
    }

    /** One of this package's events. */
    public <E extends ComponentEvent<JitsiMeeting>> Registration on(
            Class<E> event, ComponentEventListener<E> listener) {
        return addListener(event, listener);
    }
}

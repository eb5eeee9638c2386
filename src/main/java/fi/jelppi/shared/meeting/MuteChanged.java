package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Microphone or camera of this device was muted or is heard and seen again, by whomever. */
@DomEvent("meeting-muted")
public class MuteChanged extends ComponentEvent<JitsiMeeting> {

    private final boolean audio;
    private final boolean video;

    public MuteChanged(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.audio") boolean audio,
            @EventData("event.detail.video") boolean video) {
        super(source, fromClient);
        this.audio = audio;
        this.video = video;
    }

    public boolean isMuted(Media media) {
        return media == Media.MICROPHONE ? audio : video;
    }
}

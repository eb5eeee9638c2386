package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The server records, or has stopped; a failed start tells off. */
@DomEvent("meeting-recording")
public class RecordingChanged extends ComponentEvent<JitsiMeeting> {

    private final boolean on;

    public RecordingChanged(JitsiMeeting source, boolean fromClient, @EventData("event.detail.on") boolean on) {
        super(source, fromClient);
        this.on = on;
    }

    public boolean isOn() {
        return on;
    }
}

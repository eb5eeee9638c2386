package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody raised or lowered a hand with Jitsi's own means. */
@DomEvent("meeting-hand")
public class HandChanged extends ComponentEvent<JitsiMeeting> {

    private final Endpoint endpoint;
    private final boolean raised;

    public HandChanged(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.endpoint") String endpoint,
            @EventData("event.detail.raised") boolean raised) {
        super(source, fromClient);
        this.endpoint = Endpoint.of(endpoint);
        this.raised = raised;
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    public boolean isRaised() {
        return raised;
    }
}

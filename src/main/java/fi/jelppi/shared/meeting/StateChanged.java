package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.time.Duration;

/** The meeting stands elsewhere now. */
@DomEvent("meeting-state")
public class StateChanged extends ComponentEvent<JitsiMeeting> {

    private final MeetingState state;
    private final Endpoint endpoint;
    private final Duration taken;

    public StateChanged(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.state") String state,
            @EventData("event.detail.endpoint") String endpoint,
            @EventData("event.detail.ms") int ms) {
        super(source, fromClient);
        this.state = MeetingState.of(state);
        this.endpoint = Endpoint.of(endpoint);
        this.taken = Duration.ofMillis(ms);
    }

    public MeetingState state() {
        return state;
    }

    /** The own one, when joined. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** From the tap until joined. */
    public Duration taken() {
        return taken;
    }
}

package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody waits in the server's own lobby; told to moderators. */
@DomEvent("meeting-knock")
public class Knocked extends ComponentEvent<JitsiMeeting> {

    private static final int LONGEST_NAME = 200;

    private final Endpoint endpoint;
    private final String name;

    public Knocked(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.endpoint") String endpoint,
            @EventData("event.detail.name") String name) {
        super(source, fromClient);
        this.endpoint = Endpoint.of(endpoint);
        this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    public Endpoint endpoint() {
        return endpoint;
    }

    public String name() {
        return name;
    }
}

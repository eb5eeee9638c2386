package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** Somebody came into the room or left it. Devices, not people: a hall is one. */
@DomEvent("meeting-participants")
public class ParticipantsChanged extends ComponentEvent<JitsiMeeting> {

    /** What has changed. */
    public enum Change {
        /** This device is in the room. */
        SELF,
        JOINED,
        LEFT,
        /** A device that is there already has left an endpoint behind, or came twice; it counts once. */
        GHOST;

        static Change of(String text) {
            return switch (text) {
                case "self" -> SELF;
                case "left" -> LEFT;
                case "ghost" -> GHOST;
                default -> JOINED;
            };
        }
    }

    private static final int LONGEST_NAME = 200;

    private final int count;
    private final Change change;
    private final Endpoint endpoint;
    private final String name;

    public ParticipantsChanged(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.count") int count,
            @EventData("event.detail.change") String change,
            @EventData("event.detail.endpoint") String endpoint,
            @EventData("event.detail.name") String name) {
        super(source, fromClient);
        this.count = count;
        this.change = Change.of(change);
        this.endpoint = Endpoint.of(endpoint);
        this.name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** Devices in the room, this one among them. */
    public int count() {
        return count;
    }

    public Change change() {
        return change;
    }

    /** Whose change it is. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** As that device calls itself; may be empty. */
    public String name() {
        return name;
    }
}

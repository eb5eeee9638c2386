package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The server has made this device a moderator, or no longer has it as one. Commands for all work only then. */
@DomEvent("meeting-role")
public class RoleChanged extends ComponentEvent<JitsiMeeting> {

    private final boolean moderator;

    public RoleChanged(
            JitsiMeeting source, boolean fromClient, @EventData("event.detail.moderator") boolean moderator) {
        super(source, fromClient);
        this.moderator = moderator;
    }

    public boolean isModerator() {
        return moderator;
    }
}

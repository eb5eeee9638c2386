package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;

/** The connection has become too weak for pictures, or is well again; told where the server measures it. */
@DomEvent("meeting-link")
public class LinkChanged extends ComponentEvent<JitsiMeeting> {

    private final boolean weak;

    public LinkChanged(JitsiMeeting source, boolean fromClient, @EventData("event.detail.weak") boolean weak) {
        super(source, fromClient);
        this.weak = weak;
    }

    public boolean isWeak() {
        return weak;
    }
}

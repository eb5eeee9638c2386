package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import fi.jelppi.shared.PublicLink;
import java.net.URI;
import java.util.Optional;

/** The server says where the recording is to be found, to whoever has started it; not all servers do. */
@DomEvent("meeting-recording-link")
public class RecordingLinkTold extends ComponentEvent<JitsiMeeting> {

    private final Optional<URI> address;

    public RecordingLinkTold(JitsiMeeting source, boolean fromClient, @EventData("event.detail.link") String address) {
        super(source, fromClient);
        this.address = PublicLink.of(address.strip());
    }

    /** Empty for what is no public https page. */
    public Optional<URI> address() {
        return address;
    }
}

package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.regex.Pattern;

/**
 * Jitsi told of an error that does not end the meeting: {@code camera} and {@code microphone} when it got none, {@code
 * recording}, else Jitsi's own name for it, for the log.
 */
@DomEvent("meeting-error")
public class TroubleTold extends ComponentEvent<JitsiMeeting> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._]{1,80}");

    private final String name;

    public TroubleTold(JitsiMeeting source, boolean fromClient, @EventData("event.detail.name") String name) {
        super(source, fromClient);
        this.name = NAME.matcher(name).matches() ? name : "other";
    }

    public String name() {
        return name;
    }
}

package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Arrays;
import java.util.Locale;

/** The meeting was not reached, or lost. Nothing of it is left in the page; joining again is a new try. */
@DomEvent("meeting-failed")
public class MeetingFailed extends ComponentEvent<JitsiMeeting> {

    /** What went wrong, as far as a browser can know. */
    public enum Why {
        /** The server's script did not come. */
        SCRIPT,
        /** A page came, but not Jitsi's, or it may not stand in ours. */
        FRAMED,
        /** No page came. */
        READY,
        /** The page is there, the meeting was not reached. */
        JOIN,
        /** The token was refused: too old or wrong. */
        TOKEN,
        /** Nobody let us in, or the room is full. */
        DENIED,
        /** A moderator took us out. */
        KICKED,
        /** The connection went and did not come back. */
        LOST;

        static Why of(String text) {
            return Arrays.stream(values())
                    .filter(why -> why.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElse(JOIN);
        }
    }

    private final Why why;
    private final boolean retry;

    public MeetingFailed(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.why") String why,
            @EventData("event.detail.retry") boolean retry) {
        super(source, fromClient);
        this.why = Why.of(why);
        this.retry = retry;
    }

    public Why why() {
        return why;
    }

    /** Trying again may help; after a refused token with a fresh one. */
    public boolean canRetry() {
        return retry;
    }
}

package fi.jelppi.shared.meeting;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import fi.jelppi.shared.PublicLink;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server says where the recording is to be found, to whoever has started it; not all servers do. */
@DomEvent("meeting-recording-link")
public class RecordingLinkTold extends ComponentEvent<JitsiMeeting> {

    /** Seconds, or parts of them; of as many years as anybody plans for. */
    private static final Pattern SECONDS = Pattern.compile("(\\d{1,9})(\\.\\d+)?");

    private final Optional<URI> address;
    private final Optional<Duration> life;
    private final boolean tooLong;

    /** @param seconds for how long it leads there; anything else than a number above zero is unknown */
    public RecordingLinkTold(
            JitsiMeeting source,
            boolean fromClient,
            @EventData("event.detail.link") String address,
            @EventData("event.detail.ttl") String seconds) {
        super(source, fromClient);
        this.address = PublicLink.of(address.strip());
        this.tooLong = address.strip().length() > PublicLink.LONGEST;
        this.life = life(seconds);
    }

    private static Optional<Duration> life(String seconds) {
        var match = SECONDS.matcher(seconds);
        return match.matches()
                ? Optional.of(Duration.ofSeconds(Long.parseLong(match.group(1))))
                        .filter(Duration::isPositive)
                : Optional.empty();
    }

    /** Empty for what is no public https page. */
    public Optional<URI> address() {
        return address;
    }

    /** Longer than we keep addresses, so none of ours. */
    public boolean isTooLong() {
        return tooLong;
    }

    /** For how long the link leads there, from now on; empty when unknown. */
    public Optional<Duration> life() {
        return life;
    }
}

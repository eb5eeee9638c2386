package fi.jelppi.shared;

import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The Jitsi server of hybrid trainings. Central tells it to whoever joins; a kiosk and its browser open no other.
 *
 * @param domain host and port where it is not 443, without {@code https://}; empty when there are no trainings online
 */
@Validated
@ConfigurationProperties("jelppi.meeting.server")
public record MeetingServer(
        @Pattern(
                regexp = "|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::[1-9][0-9]{0,4})?",
                message = "is no host: give a name such as meet.example.fi, without https:// and without a path")
        @DefaultValue("")
        String domain) {

    /** The makers' public server ends embedded meetings after five minutes; their paid 8x8.vc does not. */
    private static final String PUBLIC = "meet.jit.si";

    public boolean isSet() {
        return !domain.isEmpty();
    }

    /** As it stands in a policy of a page; empty without a server. */
    public Optional<String> origin() {
        return isSet() ? Optional.of("https://" + domain) : Optional.empty();
    }

    /** A server for trying out only. */
    public boolean isForTrying() {
        return PUBLIC.equalsIgnoreCase(domain);
    }
}

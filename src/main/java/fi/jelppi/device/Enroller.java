package fi.jelppi.device;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.NodeIdentity;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Takes this kiosk into use: sends the code to central and keeps the credential that comes back. */
@Service
@OnKiosk
public class Enroller {

    private static final Pattern THIS_MACHINE = Pattern.compile("(?:localhost|127\\.0\\.0\\.1)(?::|/|$)");

    private static final Logger log = LoggerFactory.getLogger(Enroller.class);

    /** What came of a try. */
    public sealed interface Result {}

    /** @param pointName where the kiosk belongs now */
    public record Done(String pointName) implements Result {}

    public record WrongCode() implements Result {}

    public record ExpiredCode() implements Result {}

    public record TooManyTries() implements Result {}

    /** Not an address. */
    public record BadAddress() implements Result {}

    /** Plain HTTP is for this machine only. */
    public record NotEncrypted() implements Result {}

    /** This kiosk belongs to another central; what waits on it is for that one only. */
    public record OtherCentral() implements Result {}

    /** Central agreed, but this machine could not write it down. */
    public record NotKept() implements Result {}

    /** Nobody answers there, or not as central does. */
    public record NoAnswer() implements Result {}

    private final KioskIdentity identity;
    private final EnrolClient client;

    Enroller(KioskIdentity identity, EnrolClient client) {
        this.identity = identity;
        this.client = client;
    }

    public boolean isEnrolled() {
        return identity.enrolled().isPresent();
    }

    /**
     * Blocks until central answered, some seconds at most.
     *
     * @param address of central, for example {@code https://jelppi.example}; the scheme may be missing: on this
     *     machine it is {@code http}, elsewhere {@code https}
     */
    public Result enrol(String address, String code) {
        return problemWith(address).orElseGet(() -> ask(parse(address).orElseThrow(), code));
    }

    /** What is wrong with an address before anybody is asked there; empty when nothing is. */
    public Optional<Result> problemWith(String address) {
        var central = parse(address);
        if (central.isEmpty()) {
            return Optional.of(new BadAddress());
        }
        if (!EnrolClient.isAllowed(central.get())) {
            return Optional.of(new NotEncrypted());
        }
        // Or whoever stole a kiosk that was revoked would be sent what still waits on it.
        return identity.enrolled()
                .filter(me -> !me.central()
                        .getAuthority()
                        .equalsIgnoreCase(central.get().getAuthority()))
                .map(me -> new OtherCentral());
    }

    private static Optional<URI> parse(String address) {
        try {
            var text = address.strip();
            return Optional.of(new URI(text.contains("://") ? text : scheme(text) + "://" + text))
                    .filter(central -> central.getHost() != null)
                    // A name before an @ would pass for the host to a quick eye.
                    .filter(central -> central.getRawUserInfo() == null
                            && central.getRawQuery() == null
                            && central.getRawFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String scheme(String address) {
        return THIS_MACHINE.matcher(address).lookingAt() ? "http" : "https";
    }

    private Result ask(URI central, String code) {
        return switch (client.enrol(central, code, identity.device())) {
            case EnrolClient.Refused refused -> refused.result();
            case EnrolClient.Accepted(var granted) -> keep(central, granted);
        };
    }

    private Result keep(URI central, EnrolWire.Granted granted) {
        try {
            identity.enrol(new NodeIdentity.Enrolled(
                    identity.device(), new PointId(granted.point()), granted.secret(), central));
            log.info("this kiosk is enrolled");
            return new Done(granted.pointName());
        } catch (UncheckedIOException e) {
            log.error("the enrolment could not be kept: {}", e.toString());
            return new NotKept();
        }
    }
}

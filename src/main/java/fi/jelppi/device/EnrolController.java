package fi.jelppi.device;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.PeerDirectory;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Gives credentials to kiosks: the first against a code, the next ones against the present one. */
@RestController
@OnCentral
class EnrolController {

    private static final String PAUSE_SECONDS = "60";

    /** A code and an id are a hundred bytes. */
    private static final int LONGEST = 4096;

    private final Enrolment enrolment;
    private final EnrolledPeers peers;
    private final EnrolLimit limit;

    EnrolController(Enrolment enrolment, EnrolledPeers peers, EnrolLimit limit) {
        this.enrolment = enrolment;
        this.peers = peers;
        this.limit = limit;
    }

    /** The body is read by hand and only after the limit, because anybody may send one of any size. */
    @PostMapping(EnrolWire.ENROL)
    ResponseEntity<?> enrol(HttpServletRequest http) throws IOException {
        if (!limit.allows(http.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS)
                    .body(new EnrolWire.Problem(EnrolWire.TOO_MANY));
        }
        byte[] body = http.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var request = EnrolWire.request(body);
        if (request == null || request.deviceId() == null) {
            return ResponseEntity.badRequest().build();
        }
        var code = Objects.requireNonNullElse(request.code(), "");
        return switch (enrolment.enrol(code, new DeviceId(request.deviceId()))) {
            case Enrolment.Enrolled granted ->
                secret(new EnrolWire.Granted(
                        granted.secret(),
                        granted.point().id().value(),
                        granted.point().name(),
                        granted.name()));
            case Enrolment.WrongCode wrong -> problem(HttpStatus.FORBIDDEN, EnrolWire.WRONG_CODE);
            case Enrolment.ExpiredCode expired -> problem(HttpStatus.GONE, EnrolWire.EXPIRED_CODE);
        };
    }

    @PostMapping(EnrolWire.CREDENTIAL)
    ResponseEntity<?> rotate(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        var bearer = Bearer.of(authorization);
        return switch (peers.authenticate(bearer.device(), bearer.secret())) {
            case PeerDirectory.Known known ->
                secret(new EnrolWire.Rotated(peers.rotate(known.device(), bearer.secret())));
            case PeerDirectory.Revoked revoked ->
                ResponseEntity.status(HttpStatus.FORBIDDEN).build();
            case PeerDirectory.Unknown unknown ->
                ResponseEntity.status(HttpStatus.UNAUTHORIZED).build();
        };
    }

    private static ResponseEntity<?> secret(Record body) {
        return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, "no-store").body(body);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String problem) {
        return ResponseEntity.status(status).body(new EnrolWire.Problem(problem));
    }
}

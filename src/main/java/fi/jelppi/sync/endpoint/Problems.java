package fi.jelppi.sync.endpoint;

import fi.jelppi.sync.wire.WireJson;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Refusals as problem details (RFC 9457); the title is a code that a kiosk can act on. */
final class Problems {

    static final String UNKNOWN_DEVICE = "unknown-device";
    static final String REVOKED = "revoked";
    static final String OTHER_DEVICE = "other-device";
    static final String MALFORMED = "malformed";
    static final String TOO_LARGE = "too-large";
    static final String EPOCH_TAKEN = "epoch-taken";
    static final String SNAPSHOT_NEEDED = "snapshot-needed";
    static final String DATABASE = "database-unavailable";

    private static final String PAUSE_SECONDS = "5";

    private Problems() {}

    static ResponseEntity<ProblemDetail> answer(HttpStatus status, String code) {
        var answer = ResponseEntity.status(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS);
        }
        return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem(status, code));
    }

    static void write(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        response.setStatus(status.value());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, PAUSE_SECONDS);
        }
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getWriter()
                .write(WireJson.MAPPER.writeValueAsString(java.util.Map.of("title", code, "status", status.value())));
    }

    private static ProblemDetail problem(HttpStatus status, String code) {
        var problem = ProblemDetail.forStatus(status);
        problem.setTitle(code);
        return problem;
    }
}

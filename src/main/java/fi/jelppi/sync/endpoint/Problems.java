package fi.jelppi.sync.endpoint;

import fi.jelppi.sync.wire.Refusal;
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

    static final String UNKNOWN_DEVICE = Refusal.UNKNOWN_DEVICE;
    static final String REVOKED = Refusal.REVOKED;
    static final String OTHER_DEVICE = Refusal.OTHER_DEVICE;
    static final String MALFORMED = Refusal.MALFORMED;
    static final String TOO_LARGE = Refusal.TOO_LARGE;
    static final String EPOCH_TAKEN = Refusal.EPOCH_TAKEN;
    static final String SNAPSHOT_NEEDED = Refusal.SNAPSHOT_NEEDED;
    static final String DATABASE = Refusal.DATABASE;

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

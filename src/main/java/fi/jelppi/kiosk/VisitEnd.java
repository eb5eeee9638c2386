package fi.jelppi.kiosk;

import fi.jelppi.shared.OnKiosk;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The end of a visit: the session dies with everything in it, and the browser is told to forget the rest. */
@RestController
@OnKiosk
class VisitEnd {

    static final String ADDRESS = "/visit/end";

    private final MemoryRelease memory;

    VisitEnd(MemoryRelease memory) {
        this.memory = memory;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Void> end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        memory.visitEnded();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/"))
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}

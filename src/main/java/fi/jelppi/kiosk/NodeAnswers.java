package fi.jelppi.kiosk;

import fi.jelppi.shared.OnKiosk;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says nothing but that the node answers; opens no session, and keeps none awake. */
@RestController
@OnKiosk
class NodeAnswers {

    static final String ADDRESS = "/alive";

    @GetMapping(ADDRESS)
    ResponseEntity<Void> answer() {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}

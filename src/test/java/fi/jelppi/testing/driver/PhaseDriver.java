package fi.jelppi.testing.driver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what a node is at, so that it can be killed in the middle of it. */
@RestController
@RequestMapping("/test")
@ConditionalOnProperty("jelppi.test.driver")
class PhaseDriver {

    private final JdbcClient jdbc;

    PhaseDriver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * {@code snapshot} while a kiosk takes a whole copy, {@code push} while facts of it wait to be acknowledged,
     * {@code apply} while central has stored facts to apply, else {@code rest}.
     */
    @GetMapping("/phase")
    String phase() {
        return jdbc.sql("""
                        SELECT CASE
                          WHEN EXISTS (SELECT 1 FROM copy_cursor WHERE snapshot AND cursor_at IS NOT NULL) THEN 'snapshot'
                          WHEN EXISTS (SELECT 1 FROM outbox WHERE acknowledged_at IS NULL) THEN 'push'
                          WHEN EXISTS (SELECT 1 FROM inbox WHERE state = 'pending') THEN 'apply'
                          ELSE 'rest' END""").query(String.class).single();
    }
}

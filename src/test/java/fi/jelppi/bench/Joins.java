package fi.jelppi.bench;

import com.sun.net.httpserver.HttpServer;
import fi.jelppi.e2e.Browser;
import fi.jelppi.e2e.MeetingPage;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.jitsi.StandInJitsi;
import fi.jelppi.testing.jitsi.Tokens;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * From the wish to be in a room to being in it, without what the Jitsi server itself takes: the stand-in's page tells its own time.
 * Real Chromium, the real IFrame API, made-up camera and microphone; each join is a new visitor's first.
 */
final class Joins {

    private static final Tokens TOKENS = new Tokens("jelppi", "a secret for this bench only");
    private static final int JOINS = 20;
    /** Not counted: the browser and both servers are cold. */
    private static final int WARM_UP = 3;

    private Joins() {}

    static Map<String, Object> measured() throws Exception {
        var host = MeetingPage.host();
        try (var jitsi = StandInJitsi.start(0, Files.createTempDirectory("jelppi-bench-jitsi"), TOKENS);
                var browser = Browser.withMadeUpDevices()) {
            var overheads = new ArrayList<Double>();
            for (int number = 0; number < WARM_UP + JOINS; number++) {
                double overhead = join(jitsi, browser, host, "room-" + number);
                if (number >= WARM_UP) {
                    overheads.add(overhead);
                }
            }
            overheads.sort(null);
            var figures = new LinkedHashMap<String, Object>();
            figures.put("join_overhead_ms", Math.round(Ranks.of(overheads, 0.95)));
            figures.put("join_overhead_p50_ms", Math.round(Ranks.of(overheads, 0.5)));
            figures.put("joins", overheads.size());
            return figures;
        } finally {
            host.stop(0);
        }
    }

    private static double join(StandInJitsi jitsi, Browser browser, HttpServer host, String room) throws Exception {
        int before = jitsi.took().size();
        var page = browser.trustingPage();
        try (var visitor = page.context()) {
            var token = TOKENS.token("localhost", room, "Aino", Instant.now().plus(Duration.ofMinutes(5)));
            var joined = MeetingPage.open(page, host)
                    .with(Map.of("domain", jitsi.domain(), "room", room, "display-name", "Aino", "jwt", token))
                    .call("join()")
                    .state("joined");
            Eventually.holds(() -> jitsi.took().size() > before);
            return (int) Objects.requireNonNull(joined.get("ms")) - jitsi.took().getLast();
        }
    }
}

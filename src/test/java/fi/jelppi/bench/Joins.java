package fi.jelppi.bench;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.jelppi.device.Enrolment;
import fi.jelppi.e2e.Browser;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.jitsi.StandInJitsi;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/**
 * From the tap on "Liity koulutukseen" at a real kiosk until the room is painted as joined, without what the Jitsi server itself
 * takes: the stand-in's page tells its own time. Real Chromium, production jar, the real IFrame API, made-up camera and
 * microphone, central on the same machine. Each join is a browser's first; the ticket was fetched ahead, or is asked for when the
 * one before was used a few seconds ago.
 */
final class Joins {

    private static final String TRAINING = "Koulutus salissa";
    private static final int JOINS = 20;
    /** Not counted: the kiosk and both servers are cold. */
    private static final int WARM_UP = 3;

    private static final String JOINED = "document.querySelector('jitsi-meeting')?.getAttribute('state') === 'joined'";

    private final ServletWebServerApplicationContext central;
    private final StandInJitsi jitsi;
    private final Point hall = new Point(PointId.next(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42);

    /** @param central whose Jitsi server the stand-in is */
    Joins(ServletWebServerApplicationContext central, StandInJitsi jitsi) {
        this.central = central;
        this.jitsi = jitsi;
    }

    Map<String, Object> measured() throws Exception {
        central.getBean(Points.class).save(hall);
        var session = MeetingBench.saved(central, hall.id(), TRAINING)
                .sessions()
                .getFirst()
                .id();
        central.getBean(Meetings.class).plan(session, MeetingPlan.USUAL);
        central.getBean(Meetings.class).open(session, UserId.next());
        try (var kiosk = kiosk();
                var browser = Browser.withMadeUpDevices()) {
            var overheads = new ArrayList<Double>();
            for (int number = 0; number < WARM_UP + JOINS; number++) {
                double overhead = join(browser, kiosk.address());
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
        }
    }

    private HallKiosk kiosk() throws IOException, InterruptedException {
        var code =
                central.getBean(Enrolment.class).newCode(hall.id(), "Sinettä 1").code();
        return HallKiosk.start(
                Files.createTempDirectory("jelppi-bench-hall"),
                "--jelppi.central-url=http://localhost:"
                        + Objects.requireNonNull(central.getWebServer()).getPort(),
                "--jelppi.enrol.code=" + code.replace(" ", ""),
                "--jelppi.meeting.server.domain=" + jitsi.domain());
    }

    private double join(Browser browser, String address) throws Exception {
        int before = jitsi.took().size();
        var page = browser.trustingPage();
        try (var visitor = page.context()) {
            page.addInitScript(PageScript.named("tap-watch.js"));
            tile(page, address).click();
            var join = button(page, "Liity koulutukseen");
            join.waitFor();
            page.evaluate("answer => window.awaitAnswer(answer)", JOINED);
            join.click();
            page.waitForFunction("() => window.tapTimes.length === 1");
            Eventually.holds(() -> jitsi.took().size() > before);
            double took = ((Number) page.evaluate("window.tapTimes[0]")).doubleValue();
            page.locator(".room-bar .end-visit").click();
            page.locator(".training-tile").waitFor();
            return took - jitsi.took().getLast();
        }
    }

    /** At first the kiosk is not enrolled yet, and has not heard of the training. */
    private static Locator tile(Page page, String address) throws Exception {
        var tile = page.locator(".training-tile", new Page.LocatorOptions().setHasText(TRAINING));
        Eventually.holds(() -> {
            page.navigate(address);
            page.locator(".training-tile, .enrol").first().waitFor();
            return tile.count() == 1;
        });
        return tile;
    }

    private static Locator button(Page page, String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }
}

package fi.jelppi.bench;

import com.microsoft.playwright.Page;
import fi.jelppi.e2e.Browser;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Visits in a row in one browser window, as on a day in the hall: scan, answer, end. Memory of the kiosk is taken after a
 * full collection, after the first {@value #FIRST} visits and at the end, and what the operating system counts of it also
 * between the visits; sessions are those beside the one of the start page
 * that waits on the screen.
 */
final class SoakBench implements Bench {

    private static final int VISITS = Integer.getInteger("jelppi.bench.visits", 2_000);
    private static final int FIRST = 100;
    private static final int PEOPLE = 300;
    private static final int LOOKS = 6;
    private static final long PATIENCE_S = 60;
    /** The window shows a start page for the next visitor all the time. */
    private static final int ON_SCREEN = 1;

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-soak");
        var texts = SeededKiosk.in(folder.resolve("kiosk"), PEOPLE).texts();
        try (var kiosk = HallKiosk.start(folder.resolve("kiosk"))) {
            long from = System.nanoTime();
            try (var browser = Browser.open(null)) {
                var page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
                page.addInitScript(PageScript.named("soak-visit.js"));
                page.navigate(kiosk.address() + "/");
                int first = Math.min(FIRST, VISITS / 2);
                visits(page, texts, 0, first, kiosk);
                LiveObjects early = settled(kiosk);
                long highest = visits(page, texts, first, VISITS, kiosk);
                double seconds = (System.nanoTime() - from) / 1e9;
                return figures(kiosk, early, highest, seconds);
            }
        }
    }

    /** @return the most memory that the operating system counted, in units of 2^20 bytes */
    private static long visits(Page page, List<String> texts, int from, int to, HallKiosk kiosk) throws IOException {
        long highest = 0;
        for (int visit = from; visit < to; visit++) {
            page.waitForFunction("() => window.mayScan?.()");
            page.evaluate("text => window.scan(text)", texts.get(visit % texts.size()));
            page.waitForSelector(".answer");
            page.evaluate("window.endVisit()");
            highest = Math.max(highest, kiosk.residentMegabytes());
            if (visit % 100 == 99) {
                System.err.println((visit + 1) + " visits");
            }
        }
        return highest;
    }

    /**
     * What the last visit leaves to be tidied up may take a moment, and H2 holds now more and now fewer of its pages: the
     * smallest of several looks.
     */
    private static LiveObjects settled(HallKiosk kiosk) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_S);
        LiveObjects least = kiosk.liveObjects();
        for (int look = 1; look < LOOKS || (least.sessions() > ON_SCREEN && System.nanoTime() < until); look++) {
            TimeUnit.SECONDS.sleep(5);
            var now = kiosk.liveObjects();
            least = new LiveObjects(Math.min(least.bytes(), now.bytes()), Math.min(least.sessions(), now.sessions()));
        }
        return least;
    }

    private static Map<String, Object> figures(HallKiosk kiosk, LiveObjects early, long highest, double seconds)
            throws IOException, InterruptedException {
        LiveObjects late = settled(kiosk);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("visits", VISITS);
        figures.put("heap_growth_pct", Math.round(1_000.0 * (late.bytes() - early.bytes()) / early.bytes()) / 10.0);
        figures.put("heap_mb", Math.round(late.bytes() / 104_857.6) / 10.0);
        figures.put("sessions_left", late.sessions() - ON_SCREEN);
        figures.put("rss_mb", kiosk.residentMegabytes());
        figures.put("highest_rss_mb", highest);
        figures.put("seconds", Math.round(seconds));
        return figures;
    }
}

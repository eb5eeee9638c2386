package fi.jelppi.bench;

import com.microsoft.playwright.Page;
import fi.jelppi.e2e.Browser;
import fi.jelppi.guides.library.ManyTools;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Guides as a visitor reads them, one after the other: from a tap to the frame that shows another step, in a real Chromium on
 * the real production jar; the library with many things in it; and how much of a kiosk's disk all guides take, in all languages.
 */
final class GuidesBench implements Bench {

    private static final int STEPS = 500;
    /** Not counted: the first guides warm the server up. */
    private static final int WARM_UP = 50;

    private static final String HEADING = ".guide-step h1";
    /** A guide about help in need ends with the way to help, which is no step. */
    private static final String ON = ".guide-step .guide-ways .big-button.main:not(:text-is('Pyydä apua'))";

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-guides");
        SeededKiosk.in(folder.resolve("kiosk"), 1, kiosk -> ManyTools.fill(kiosk, LibraryWatch.THINGS));
        var figures = new LinkedHashMap<String, Object>();
        try (var kiosk = HallKiosk.start(folder.resolve("kiosk"));
                var browser = Browser.open(null)) {
            steps(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT), kiosk.address(), figures);
            System.err.println("steps are measured");
            new LibraryWatch(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT))
                    .measure(kiosk.address(), figures);
        }
        figures.put("offline_bytes", offlineBytes());
        return figures;
    }

    private static void steps(Page page, String address, Map<String, Object> figures) throws IOException {
        page.addInitScript(PageScript.named("tap-watch.js"));
        page.navigate(address + "/guides");
        page.waitForSelector(".guide-card");
        int guides = page.locator(".guide-card").count();
        int taps = 0;
        for (int guide = 0; taps < WARM_UP + STEPS; guide++) {
            page.locator(".guide-card").nth(guide % guides).click();
            page.waitForSelector(HEADING);
            taps = read(page, taps);
            page.locator(".guide-side .big-button:text-is('Kaikki oppaat')").click();
            page.waitForSelector(".guide-card");
        }
        figures(figures, times(page), guides);
    }

    /** To its end, by the first answer of each question. */
    private static int read(Page page, int before) {
        int taps = before;
        while (page.locator(".guide-end").count() == 0 && page.locator(ON).count() > 0) {
            page.evaluate(
                    "heading => window.awaitAnswer(\"(h => h && h.textContent !== \" + JSON.stringify(heading)"
                            + " + \")(document.querySelector('" + HEADING + "'))\")",
                    page.locator(HEADING).textContent());
            page.locator(ON).first().click();
            taps++;
            page.waitForFunction("taps => window.tapTimes.length === taps", taps);
        }
        return taps;
    }

    @SuppressWarnings("unchecked")
    private static List<Double> times(Page page) {
        return new ArrayList<>(((List<Number>) page.evaluate("window.tapTimes"))
                .stream().skip(WARM_UP).map(Number::doubleValue).sorted().toList());
    }

    private static void figures(Map<String, Object> figures, List<Double> sorted, int guides) {
        figures.put("step_p95_ms", Math.round(Ranks.of(sorted, 0.95)));
        figures.put("step_p50_ms", Math.round(Ranks.of(sorted, 0.5)));
        figures.put("step_max_ms", Math.round(sorted.getLast()));
        figures.put("steps", sorted.size());
        figures.put("guides_listed", guides);
    }

    /** Those that come along, unpacked, as they are read. */
    private static long offlineBytes() throws IOException {
        long bytes = 0;
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:guides/*/*")) {
            bytes += file.contentLength();
        }
        return bytes;
    }
}

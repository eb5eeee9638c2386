package fi.jelppi.bench;

import com.microsoft.playwright.Page;
import fi.jelppi.e2e.Browser;
import fi.jelppi.e2e.Node;
import fi.jelppi.testing.FakeCamera;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From the first frame that shows a code to the green answer on the screen: real Chromium, real production jar, a film
 * before the camera. The page itself is the stop-watch (see {@code scan-watch.js}); the visit is on disk before the
 * screen turns green.
 */
final class ScanBench implements Bench {

    private static final int SCANS = 45;
    /** Not counted but for their own figure: the first ones warm the server up. */
    private static final int WARM_UP = 5;

    private static final int CODE_FRAMES = FakeCamera.FRAMES_PER_SECOND * 3 / 2;
    private static final int PAUSE_FRAMES = FakeCamera.FRAMES_PER_SECOND;
    private static final long PATIENCE_MS = 180_000;

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-scan");
        var seed = SeededKiosk.in(folder.resolve("kiosk"), SCANS);
        var film = film(folder.resolve("camera.y4m"), seed.texts());
        try (var kiosk = new Node("kiosk", folder.resolve("kiosk"))) {
            kiosk.start();
            return figures(measure(kiosk.address(), film));
        } finally {
            Files.delete(film);
        }
    }

    private static Path film(Path file, List<String> texts) throws IOException {
        try (var camera = FakeCamera.filming(file)) {
            camera.nothing(PAUSE_FRAMES);
            for (String text : texts) {
                camera.code(text, CODE_FRAMES).nothing(PAUSE_FRAMES);
            }
        }
        return file;
    }

    private static List<Double> measure(String address, Path film) throws IOException {
        try (var browser = Browser.open(film)) {
            Page page = browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT);
            page.addInitScript(PageScript.named("scan-watch.js"));
            page.navigate(address + "/checkin");
            page.waitForFunction(
                    "all => window.scansShown > all || window.scanTimes.length >= all",
                    SCANS,
                    new Page.WaitForFunctionOptions().setTimeout(PATIENCE_MS));
            @SuppressWarnings("unchecked")
            var times = (List<Number>) page.evaluate("window.scanTimes");
            return times.stream().map(Number::doubleValue).toList();
        }
    }

    private static Map<String, Object> figures(List<Double> times) {
        if (times.size() <= WARM_UP) {
            throw new IllegalStateException("only " + times.size() + " of " + SCANS + " codes were answered");
        }
        var sorted = times.stream().skip(WARM_UP).sorted().toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p95_ms", Math.round(Ranks.of(sorted, 0.95)));
        figures.put("p50_ms", Math.round(Ranks.of(sorted, 0.5)));
        figures.put("max_ms", Math.round(sorted.getLast()));
        figures.put("first_ms", Math.round(times.getFirst()));
        figures.put("scans", sorted.size());
        figures.put("missed", SCANS - times.size());
        return figures;
    }
}

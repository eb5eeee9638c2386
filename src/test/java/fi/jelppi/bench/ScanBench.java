package fi.jelppi.bench;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import fi.jelppi.e2e.Node;
import fi.jelppi.testing.FakeCamera;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(chromium(film))) {
            Page page = browser.newPage();
            page.setViewportSize(1280, 800);
            page.addInitScript(watch());
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

    private static BrowserType.LaunchOptions chromium(Path film) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(System.getProperty("jelppi.chromium", "/usr/bin/chromium")))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--mute-audio",
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film));
    }

    private static String watch() throws IOException {
        try (var script = ScanBench.class.getResourceAsStream("scan-watch.js")) {
            if (script == null) {
                throw new IOException("scan-watch.js is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> figures(List<Double> times) {
        if (times.size() <= WARM_UP) {
            throw new IllegalStateException("only " + times.size() + " of " + SCANS + " codes were answered");
        }
        var sorted = times.stream().skip(WARM_UP).sorted().toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p95_ms", Math.round(at(sorted, 0.95)));
        figures.put("p50_ms", Math.round(at(sorted, 0.5)));
        figures.put("max_ms", Math.round(sorted.getLast()));
        figures.put("first_ms", Math.round(times.getFirst()));
        figures.put("scans", sorted.size());
        figures.put("missed", SCANS - times.size());
        return figures;
    }

    /** Nearest rank. */
    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}

package fi.jelppi.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fi.jelppi.e2e.Browser;
import fi.jelppi.testing.FakeCamera;
import fi.jelppi.testing.SeededKiosk;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser with an empty cache fetches for the start page before anybody can touch anything, and what it fetches by
 * itself after that until the line is quiet. Bytes as they came over the line, heads and compression included.
 */
final class PageBench implements Bench {

    private static final String TOUCHABLE =
            "() => document.querySelector('.hero-ways button') && Object.values(Vaadin.Flow.clients).every(c => !c.isActive())";

    private long bytes;
    private int requests;

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-page");
        SeededKiosk.in(folder.resolve("kiosk"), 1);
        var film = folder.resolve("camera.y4m");
        try (var camera = FakeCamera.filming(film)) {
            camera.nothing(FakeCamera.FRAMES_PER_SECOND);
        }
        try (var kiosk = HallKiosk.start(folder.resolve("kiosk"));
                var browser = Browser.open(film)) {
            return measure(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT), kiosk.address());
        }
    }

    private Map<String, Object> measure(Page page, String address) {
        var line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.on("Network.loadingFinished", this::count);
        long from = System.nanoTime();
        page.navigate(address);
        page.waitForFunction(TOUCHABLE);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("bytes", bytes);
        figures.put("requests", requests);
        figures.put("touchable_ms", (System.nanoTime() - from) / 1_000_000);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        figures.put("bytes_with_camera", bytes);
        figures.put("requests_with_camera", requests);
        return figures;
    }

    private void count(JsonObject finished) {
        bytes += finished.get("encodedDataLength").getAsLong();
        requests++;
    }
}

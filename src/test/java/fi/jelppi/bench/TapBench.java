package fi.jelppi.bench;

import com.microsoft.playwright.Page;
import fi.jelppi.e2e.Browser;
import fi.jelppi.testing.FakeCamera;
import fi.jelppi.testing.SeededKiosk;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * From a tap to the frame that shows its answer, over the screens that every visitor passes: start, typed code, no code,
 * languages, coach's PIN. Real Chromium, real production jar, the camera on. The page itself is the stop-watch (see
 * {@code tap-watch.js}).
 */
final class TapBench implements Bench {

    private static final int TAPS = 500;
    /** Not counted: the first rounds warm the server up. */
    private static final int WARM_UP = 50;

    private static final String HOME = "document.querySelector('main .home')";
    private static final String START = ".home-button";

    /** What is touched, and the sign in the page that it was answered. */
    private record Tap(String target, String answer) {}

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-tap");
        SeededKiosk.in(folder.resolve("kiosk"), 1);
        var film = folder.resolve("camera.y4m");
        try (var camera = FakeCamera.filming(film)) {
            camera.nothing(FakeCamera.FRAMES_PER_SECOND);
        }
        try (var kiosk = HallKiosk.start(folder.resolve("kiosk"));
                var browser = Browser.open(film)) {
            return figures(measure(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT), kiosk.address()));
        }
    }

    private static List<Tap> round() {
        var taps = new java.util.ArrayList<Tap>();
        taps.add(new Tap(".hero-ways button:nth-of-type(1)", "document.querySelector('.keypad')"));
        for (int typed = 1; typed <= 7; typed++) {
            taps.add(new Tap(".keypad .key:nth-of-type(" + (2 * typed) + ")", entered(typed)));
        }
        taps.add(new Tap(".keypad .key.wide", entered(6)));
        taps.add(new Tap(START, HOME));
        taps.add(new Tap(".hero-ways button:nth-of-type(2)", "!" + HOME));
        taps.add(new Tap(START, HOME));
        taps.add(new Tap(".kiosk-header [lang=en]", "document.documentElement.lang === 'en'"));
        taps.add(new Tap(".kiosk-header [lang=fi]:text-is('Suomi')", "document.documentElement.lang.startsWith('fi')"));
        taps.add(new Tap(".coach-entry", "document.querySelector('.keypad')"));
        taps.add(new Tap(START, HOME));
        return taps;
    }

    private static String entered(int characters) {
        return "document.querySelector('.entered').textContent.replace(/\\s/g, '').length === " + characters;
    }

    private static List<Double> measure(Page page, String address) throws IOException {
        page.addInitScript(PageScript.named("tap-watch.js"));
        page.navigate(address);
        page.waitForSelector("main .home");
        var round = round();
        for (int tap = 0; tap < WARM_UP + TAPS; tap++) {
            var next = round.get(tap % round.size());
            page.evaluate("answer => window.awaitAnswer(answer)", next.answer());
            page.locator(next.target()).click();
            page.waitForFunction("taps => window.tapTimes.length === taps", tap + 1);
        }
        @SuppressWarnings("unchecked")
        var times = (List<Number>) page.evaluate("window.tapTimes");
        return times.stream().skip(WARM_UP).map(Number::doubleValue).toList();
    }

    private static Map<String, Object> figures(List<Double> times) {
        var sorted = times.stream().sorted().toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p95_ms", Math.round(Ranks.of(sorted, 0.95)));
        figures.put("p50_ms", Math.round(Ranks.of(sorted, 0.5)));
        figures.put("max_ms", Math.round(sorted.getLast()));
        figures.put("taps", sorted.size());
        return figures;
    }
}

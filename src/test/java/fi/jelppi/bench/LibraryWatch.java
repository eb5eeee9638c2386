package fi.jelppi.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The toolbox library of a kiosk as a visitor has it: opened from the guides, a theme of it, and words typed letter by letter,
 * each from the tap or the key to the frame with the answer, through browser, node and database. A letter after which the list is
 * what it was draws nothing, and is not counted.
 */
final class LibraryWatch {

    static final int THINGS = 2_000;

    private static final int OPENINGS = 60;
    private static final int ROUNDS = 6;
    /** Not counted: the first ones warm the server up. */
    private static final int WARM_UP = 10;

    /** Milliseconds until a key is surely on its way, and until two frames are surely painted. */
    private static final int SENT = 60;

    /** Fewer letters find nothing yet. */
    private static final int SHORTEST = 3;

    private static final List<String> TYPED = List.of(
            "työsopimus", "verokortti", "kesätöitä", "palkkatuki", "vakuutuksen", "yhdistykset", "koulutksia", "kela");

    private static final String TOOLBOX = ".library-head .big-button:text('Työkalupakki')";
    private static final String MENU = "document.querySelector('.library-menu .guide-card')?.checkVisibility()";
    private static final String THEME = ".library-menu .guide-card";
    private static final String LIST =
            "document.querySelector('.library-page .guide-card:not([hidden]) .guide-purpose')?.checkVisibility()";
    private static final String BACK = ".library-head .big-button:text-is('Kaikki aiheet')";
    private static final String FIELD = ".library-page .touch-field";
    private static final String TEXT = "document.querySelector('.library-page > .guide-list').textContent";

    /** The server has answered, and the browser has drawn it. */
    private static final String CALM = "!Object.values(window.Vaadin.Flow.clients).some(one => one.isActive?.())";

    private final Page page;

    LibraryWatch(Page page) {
        this.page = page;
    }

    void measure(String address, Map<String, Object> figures) throws IOException {
        page.addInitScript(PageScript.named("tap-watch.js"));
        page.navigate(address + "/guides");
        var openings = new ArrayList<Double>();
        var themes = new ArrayList<Double>();
        for (int opening = 0; opening < WARM_UP + OPENINGS; opening++) {
            openings.add(tap(TOOLBOX, MENU));
            themes.add(tap(THEME, LIST));
            page.locator(BACK).click();
            page.locator(".home-button").click();
            page.locator(".guide-tile").click();
        }
        figures.put("library_open_ms", p95(openings.subList(WARM_UP, openings.size())));
        figures.put("library_theme_ms", p95(themes.subList(WARM_UP, themes.size())));
        var searches = searches();
        figures.put("search_p95_ms", p95(searches));
        figures.put(
                "search_p50_ms", Math.round(Ranks.of(searches.stream().sorted().toList(), 0.5)));
        figures.put("searches", searches.size());
        figures.put("things", THINGS);
    }

    private List<Double> searches() {
        tap(TOOLBOX, MENU);
        page.locator(FIELD).click();
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            for (String word : TYPED) {
                var typed = type(word);
                if (round > 0) {
                    times.addAll(typed);
                }
                page.locator(FIELD).fill("");
                page.waitForFunction("() => " + MENU);
            }
        }
        return times;
    }

    private List<Double> type(String word) {
        var times = new ArrayList<Double>();
        for (int letter = 1; letter <= word.length(); letter++) {
            page.evaluate("text => window.awaitAnswer(text + ' !== ' + JSON.stringify(eval(text)))", TEXT);
            int before = taps();
            page.keyboard().type(word.substring(letter - 1, letter));
            boolean changed = answered(before);
            if (changed && letter >= SHORTEST) {
                times.add(last());
            }
        }
        return times;
    }

    /** Whether the list has become another: the next frames show it, or the server has said that it stays. */
    private boolean answered(int before) {
        page.waitForTimeout(SENT);
        page.waitForFunction("before => window.tapTimes.length > before || " + CALM, before);
        page.waitForTimeout(SENT);
        return taps() > before;
    }

    private double tap(String what, String answer) {
        page.waitForSelector(what);
        page.evaluate("answer => window.awaitAnswer(answer)", answer);
        int before = taps();
        page.locator(what).first().click();
        return next(before);
    }

    private int taps() {
        return ((Number) page.evaluate("window.tapTimes.length")).intValue();
    }

    private double next(int before) {
        page.waitForFunction("before => window.tapTimes.length > before", before);
        return last();
    }

    private double last() {
        return ((Number) page.evaluate("window.tapTimes.at(-1)")).doubleValue();
    }

    private static long p95(List<Double> times) {
        return Math.round(Ranks.of(times.stream().sorted().toList(), 0.95));
    }
}

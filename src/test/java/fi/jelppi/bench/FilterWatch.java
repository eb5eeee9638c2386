package fi.jelppi.bench;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Vacancies as a visitor opens and narrows them: from the tap on the tile to the first question, from its answer to the list; from
 * the tap on a distance, or on what closes the sheet, to the frame with another list;
 * on the sheet from the tap on a choice to the frame with the new counts. Through browser, node and index.
 */
final class FilterWatch {

    private static final int ROUNDS = 80;
    private static final int OPENINGS = 40;
    /** Not counted: the first ones warm the server up. */
    private static final int WARM_UP = 20;

    private static final String TILE = ".job-tile";
    private static final String QUESTION = "document.querySelector('.wants') && 'there'";
    private static final String NEARBY = ".wants .big-button:nth-of-type(2)";
    private static final String REACH = ".job-filters .job-toggles .toggle:nth-of-type(%d)";
    private static final int REACHES = 3;
    private static final String REFINE = ".job-filters .big-button:text-is('Rajaa')";
    private static final String CHOICE = ".refine-choices .toggle:nth-of-type(%d)";
    private static final int CHOICES = 2;
    private static final String SHOW = ".refine-actions .big-button.main";
    private static final String CLEAR = ".job-filters .big-button:text-is('Poista rajaukset')";

    private static final String LIST = "(document.querySelector('.refine-sheet') ? '' :"
            + " document.querySelector('.jobs-page .job-count')?.textContent)";
    private static final String COUNT = "document.querySelector('.refine-sheet [role=status]')?.textContent";

    private final Page page;

    FilterWatch(Page page) {
        this.page = page;
    }

    void measure(String address, Map<String, Object> figures) throws IOException {
        page.addInitScript(PageScript.named("tap-watch.js"));
        page.navigate(address);
        openings(figures);
        var lists = new ArrayList<Double>();
        var choices = new ArrayList<Double>();
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            boolean counted = round >= WARM_UP;
            round(counted ? lists : new ArrayList<>(), counted ? choices : new ArrayList<>());
        }
        var sorted = lists.stream().sorted().toList();
        figures.put("filter_p95_ms", p95(sorted));
        figures.put("filter_p50_ms", Math.round(Ranks.of(sorted, 0.5)));
        figures.put("filter_max_ms", Math.round(sorted.getLast()));
        figures.put("filter_taps", sorted.size());
        figures.put("choice_p95_ms", p95(choices));
    }

    /** Ends in the list. */
    private void openings(Map<String, Object> figures) {
        var questions = new ArrayList<Double>();
        var lists = new ArrayList<Double>();
        for (int opening = 0; opening < WARM_UP + OPENINGS; opening++) {
            if (opening > 0) {
                page.locator(".home-button").click();
            }
            questions.add(tap(TILE, QUESTION));
            lists.add(tap(NEARBY, LIST));
        }
        figures.put("question_p95_ms", p95(questions.subList(WARM_UP, questions.size())));
        figures.put("list_p95_ms", p95(lists.subList(WARM_UP, lists.size())));
    }

    private static long p95(List<Double> times) {
        return Math.round(Ranks.of(times.stream().sorted().toList(), 0.95));
    }

    /** From the whole area over all distances and two choices of the sheet back to the whole area. */
    private void round(List<Double> lists, List<Double> choices) {
        for (int reach = 1; reach <= REACHES; reach++) {
            lists.add(tap(REACH.formatted(reach), LIST));
        }
        page.locator(REFINE).click();
        for (int choice = 1; choice <= CHOICES; choice++) {
            choices.add(tap(CHOICE.formatted(choice), COUNT));
        }
        lists.add(tap(SHOW, LIST));
        lists.add(tap(CLEAR, LIST));
    }

    /** Until that text is another than it was, or there again. */
    private double tap(String what, String text) {
        page.waitForSelector(what);
        page.evaluate(
                "text => window.awaitAnswer('(now => now && now !== ' + JSON.stringify(eval(text) ?? '') + ')(' + text + ')')",
                text);
        int before = ((Number) page.evaluate("window.tapTimes.length")).intValue();
        page.locator(what).click();
        page.waitForFunction("before => window.tapTimes.length > before", before);
        return ((Number) page.evaluate("window.tapTimes.at(-1)")).doubleValue();
    }
}

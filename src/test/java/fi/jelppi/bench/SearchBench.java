package fi.jelppi.bench;

import fi.jelppi.jobs.WireForm;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Narrowing;
import fi.jelppi.jobs.search.Reach;
import fi.jelppi.jobs.search.Want;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.wire.WireJson;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.transaction.support.TransactionTemplate;

/** Searches among a kiosk's vacancies, without a browser; a part of {@link JobsBench}. */
class SearchBench implements Bench {

    private static final int ON_KIOSK = 10_000;
    private static final int WARM_UP = 300;
    private static final int SEARCHES = 1_000;
    private static final List<String> TYPED =
            List.of("siivooja", "kokki", "myyja", "metsä", "hoitajaksi", "leiri", "kylä 12");

    @Override
    public Map<String, Object> run() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var kiosk = JobsBench.start("kiosk", Map.of())) {
            searches(kiosk, figures);
        }
        return figures;
    }

    private static void searches(ApplicationContext kiosk, Map<String, Object> figures) {
        copy(kiosk);
        var board = kiosk.getBean(JobBoard.class);
        long start = System.nanoTime();
        board.search(JobSearch.of(Want.SUMMER));
        figures.put("first_read_ms", rounded((System.nanoTime() - start) / 1e6));
        var random = new Random(1);
        for (int search = 0; search < WARM_UP; search++) {
            board.search(some(random));
        }
        long[] nanos = new long[SEARCHES];
        for (int search = 0; search < SEARCHES; search++) {
            var asked = some(random);
            long before = System.nanoTime();
            board.search(asked);
            nanos[search] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        figures.put("search_p95_ms", rounded(nanos[SEARCHES * 95 / 100] / 1e6));
        figures.put("search_p50_ms", rounded(nanos[SEARCHES / 2] / 1e6));
        figures.put("on_kiosk", board.numbers().orElseThrow().all());
    }

    /** Brings vacancies onto a kiosk as the exchange does. */
    @SuppressWarnings("unchecked")
    static void copy(ApplicationContext kiosk) {
        var handlers = kiosk.getBeanProvider(ResolvableType.forClass(ReferenceHandler.class)).stream()
                .map(handler -> (ReferenceHandler<Record>) handler)
                .filter(handler -> handler.type().name().equals("jobs.vacancy"))
                .toList();
        var handler = handlers.getFirst();
        var transaction = kiosk.getBean(TransactionTemplate.class);
        for (int from = 0; from < ON_KIOSK; from += 500) {
            var ads = Ads.of(from, from + 500);
            transaction.executeWithoutResult(status -> ads.forEach(ad -> handler.apply(
                    UUID.randomUUID(),
                    WireJson.MAPPER.readValue(WireForm.of(ad), handler.type().payload()))));
        }
    }

    private static JobSearch some(Random random) {
        var search = JobSearch.of(Want.values()[random.nextInt(Want.values().length)])
                .within(Reach.values()[random.nextInt(3)]);
        if (random.nextBoolean()) {
            search = search.bornIn(2008 + random.nextInt(5));
        }
        if (random.nextBoolean()) {
            search = search.toggle(Narrowing.values()[random.nextInt(Narrowing.values().length)]);
        }
        return random.nextInt(3) == 0 ? search.saying(TYPED.get(random.nextInt(TYPED.size()))) : search;
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

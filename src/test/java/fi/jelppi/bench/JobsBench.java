package fi.jelppi.bench;

import fi.jelppi.JelppiApplication;
import fi.jelppi.e2e.Browser;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyIntake.Taken;
import fi.jelppi.jobs.WireForm;
import fi.jelppi.jobs.search.JobBoard;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Narrowing;
import fi.jelppi.jobs.search.Reach;
import fi.jelppi.jobs.search.Want;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.SeededKiosk;
import fi.jelppi.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Vacancies: into central on a real PostgreSQL that forces commits to disk, the same again, the pages of a kiosk's first
 * exchange, a source and another one into central on the database that comes along; searching on a kiosk, and narrowing there in a
 * real Chromium on the real production jar.
 */
class JobsBench implements Bench {

    private static final int AT_CENTRAL = 50_000;
    private static final int FIRST_EXCHANGE = 2_000;
    private static final int OF_OTHER_SOURCE = 10_000;
    private static final int WITHOUT_POSTGRES = 20_000;
    private static final int ON_KIOSK = 10_000;
    private static final int WARM_UP = 300;
    private static final int SEARCHES = 1_000;
    private static final List<String> TYPED =
            List.of("siivooja", "kokki", "myyja", "metsä", "hoitajaksi", "leiri", "kylä 12");

    @Override
    public Map<String, Object> run() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var central = start("central", TestDatabase.newDurablePostgres())) {
            imports(central, figures);
        }
        try (var central = start("central", Map.of())) {
            importsWithoutPostgres(central, figures);
        }
        try (var kiosk = start("kiosk", Map.of())) {
            searches(kiosk, figures);
        }
        taps(figures);
        return figures;
    }

    private static void imports(ConfigurableApplicationContext central, Map<String, Object> figures)
            throws IOException {
        var intake = central.getBean(VacancyIntake.class);
        take(intake, 0, FIRST_EXCHANGE);
        figures.put("sync_bytes", pages(central.getBean(JdbcClient.class)));
        long start = System.nanoTime();
        var taken = take(intake, FIRST_EXCHANGE, AT_CENTRAL);
        figures.put("import_per_s", perSecond(AT_CENTRAL - FIRST_EXCHANGE, start));
        figures.put("imported", FIRST_EXCHANGE + taken.added());
        System.err.println("imported");
        start = System.nanoTime();
        var again = take(intake, 0, AT_CENTRAL);
        figures.put("reimport_per_s", perSecond(AT_CENTRAL, start));
        figures.put("reimport_written", again.added() + again.changed());
        System.err.println("imported again");
        figures.put("other_source_per_s", takeOfOther(intake, OF_OTHER_SOURCE));
        figures.put("merged", merged(central.getBean(JdbcClient.class)));
        System.err.println("imported from another source");
    }

    private static void importsWithoutPostgres(ConfigurableApplicationContext central, Map<String, Object> figures) {
        var intake = central.getBean(VacancyIntake.class);
        long start = System.nanoTime();
        take(intake, 0, WITHOUT_POSTGRES);
        figures.put("h2_import_per_s", perSecond(WITHOUT_POSTGRES, start));
        figures.put("h2_other_source_per_s", takeOfOther(intake, WITHOUT_POSTGRES));
        figures.put("h2_merged", merged(central.getBean(JdbcClient.class)));
        System.err.println("imported without PostgreSQL");
    }

    /** Records a second. */
    private static long takeOfOther(VacancyIntake intake, int many) {
        long start = System.nanoTime();
        for (int next = 0; next < many; next += VacancyIntake.BATCH) {
            intake.take(Ads.ofOther(next, next + VacancyIntake.BATCH));
        }
        return perSecond(many, start);
    }

    private static long merged(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM vacancy_merge").query(Long.class).single();
    }

    /** Making an advertisement up is not counted in: it is done while a source is waited for. */
    private static Taken take(VacancyIntake intake, int from, int to) {
        var taken = Taken.NOTHING;
        for (int next = from; next < to; next += VacancyIntake.BATCH) {
            taken = taken.plus(intake.take(Ads.of(next, Math.min(to, next + VacancyIntake.BATCH))));
        }
        return taken;
    }

    /** As the exchange sends them: at most 500 records or 256 KiB a page, packed. */
    private static long pages(JdbcClient jdbc) throws IOException {
        var changes = jdbc.sql("SELECT record_id, payload FROM feed WHERE type = 'jobs.vacancy' ORDER BY feed_position")
                .query((row, number) -> new Change(
                        "jobs.vacancy", row.getObject(1, UUID.class), 1, WireJson.MAPPER.readTree(row.getString(2))))
                .list();
        long bytes = 0;
        var page = new ArrayList<Change>();
        int characters = 0;
        for (var change : changes) {
            page.add(change);
            characters += String.valueOf(change.p()).length();
            if (page.size() == 500 || characters >= 256 * 1024) {
                bytes += packed(page);
                page.clear();
                characters = 0;
            }
        }
        return bytes + packed(page);
    }

    private static long packed(List<Change> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(WireJson.MAPPER.writeValueAsBytes(new ChangePage(0, "1.2.3", true, rows)));
        }
        return out.size();
    }

    private static void searches(ConfigurableApplicationContext kiosk, Map<String, Object> figures) {
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

    private static void taps(Map<String, Object> figures) throws Exception {
        var data = Files.createTempDirectory("jelppi-jobs").resolve("kiosk");
        SeededKiosk.in(data, 1, JobsBench::copy);
        try (var kiosk = HallKiosk.start(data);
                var browser = Browser.open(null)) {
            new FilterWatch(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT))
                    .measure(kiosk.address(), figures);
        }
    }

    @SuppressWarnings("unchecked")
    private static void copy(ApplicationContext kiosk) {
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

    private static long perSecond(int many, long start) {
        return Math.round(many / ((System.nanoTime() - start) / 1e9));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    private static ConfigurableApplicationContext start(String role, Map<String, Object> database) throws IOException {
        var settings = new ArrayList<>(List.of(
                "--jelppi.role=" + role,
                "--jelppi.data-dir=" + Files.createTempDirectory("jelppi-bench-jobs"),
                "--server.port=0",
                "--management.server.port=-1",
                "--logging.level.root=WARN"));
        database.forEach((key, value) -> settings.add("--" + key + "=" + value));
        return new SpringApplicationBuilder(JelppiApplication.class)
                .contextFactory(type -> withoutServer())
                .run(settings.toArray(String[]::new));
    }

    /** Nobody looks at a page here, so no port is opened and no front end is built. */
    private static ConfigurableApplicationContext withoutServer() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        return context;
    }
}

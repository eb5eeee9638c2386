package fi.jelppi.bench;

import fi.jelppi.JelppiApplication;
import fi.jelppi.e2e.Browser;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyIntake.Taken;
import fi.jelppi.sync.wire.ChangePage;
import fi.jelppi.sync.wire.ChangePage.Change;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.SeededKiosk;
import fi.jelppi.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import tools.jackson.databind.json.JsonMapper;

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

    @Override
    public Map<String, Object> run() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        try (var central = start("central", TestDatabase.newDurablePostgres())) {
            imports(central, figures);
        }
        try (var central = start("central", Map.of())) {
            importsWithoutPostgres(central, figures);
        }
        figures.putAll(ofAKiosk("search"));
        taps(figures);
        return figures;
    }

    private static void imports(ConfigurableApplicationContext central, Map<String, Object> figures)
            throws IOException {
        var intake = central.getBean(VacancyIntake.class);
        take(intake, 0, FIRST_EXCHANGE);
        figures.put("sync_bytes", pages(central.getBean(JdbcClient.class)));
        var first = take(intake, FIRST_EXCHANGE, AT_CENTRAL);
        figures.put("import_per_s", first.perSecond());
        figures.put("imported", FIRST_EXCHANGE + first.taken.added());
        System.err.println("imported");
        var again = take(intake, 0, AT_CENTRAL);
        figures.put("reimport_per_s", again.perSecond());
        figures.put("reimport_written", again.taken.added() + again.taken.changed());
        System.err.println("imported again");
        figures.put("other_source_per_s", takeOfOther(intake, OF_OTHER_SOURCE));
        figures.put("merged", merged(central.getBean(JdbcClient.class)));
        System.err.println("imported from another source");
    }

    private static void importsWithoutPostgres(ConfigurableApplicationContext central, Map<String, Object> figures) {
        var intake = central.getBean(VacancyIntake.class);
        figures.put("h2_import_per_s", take(intake, 0, WITHOUT_POSTGRES).perSecond());
        figures.put("h2_other_source_per_s", takeOfOther(intake, WITHOUT_POSTGRES));
        figures.put("h2_merged", merged(central.getBean(JdbcClient.class)));
        System.err.println("imported without PostgreSQL");
    }

    private static long takeOfOther(VacancyIntake intake, int many) {
        var work = new Work();
        for (int next = 0; next < many; next += VacancyIntake.BATCH) {
            work.take(intake, Ads.ofOther(next, next + VacancyIntake.BATCH));
        }
        return work.perSecond();
    }

    private static long merged(JdbcClient jdbc) {
        return jdbc.sql("SELECT COUNT(*) FROM vacancy_merge").query(Long.class).single();
    }

    private static Work take(VacancyIntake intake, int from, int to) {
        var work = new Work();
        for (int next = from; next < to; next += VacancyIntake.BATCH) {
            work.take(intake, Ads.of(next, Math.min(to, next + VacancyIntake.BATCH)));
        }
        return work;
    }

    /** What was taken in and how long that took. Making an advertisement up is not counted in: it is done while a source is waited for. */
    private static final class Work {
        private Taken taken = Taken.NOTHING;
        private long nanos;

        void take(VacancyIntake intake, List<Vacancy> batch) {
            long start = System.nanoTime();
            taken = taken.plus(intake.take(batch));
            nanos += System.nanoTime() - start;
        }

        long perSecond() {
            return Math.round((taken.added() + taken.changed() + taken.same()) / (nanos / 1e9));
        }
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

    /** Another bench in a process of its own, as a kiosk's Java runs. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> ofAKiosk(String bench) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(HallKiosk.tool("java")));
        command.addAll(HallKiosk.flags());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchMain.class.getName(), bench));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var line = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(bench + " ended with " + process.exitValue());
        }
        return JsonMapper.shared().readValue(line, Map.class);
    }

    private static void taps(Map<String, Object> figures) throws Exception {
        var data = Files.createTempDirectory("jelppi-jobs").resolve("kiosk");
        SeededKiosk.in(data, 1, SearchBench::copy);
        try (var kiosk = HallKiosk.start(data);
                var browser = Browser.open(null)) {
            new FilterWatch(browser.page(Browser.LAPTOP_WIDTH, Browser.LAPTOP_HEIGHT))
                    .measure(kiosk.address(), figures);
        }
    }

    static ConfigurableApplicationContext start(String role, Map<String, Object> database) throws IOException {
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

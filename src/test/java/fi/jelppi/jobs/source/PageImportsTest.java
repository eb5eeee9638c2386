package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.jobs.source.ImportRun.Figures;
import fi.jelppi.jobs.source.PageInput.Problem;
import fi.jelppi.shared.DbTime;
import fi.jelppi.testing.CentralTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads pages of a server over real HTTP. */
@CentralTest
class PageImportsTest {

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    RunLog log;

    @Autowired
    PointPlaces places;

    @Autowired
    PageTable table;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    private byte[] body = new byte[0];
    private int status = 200;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        for (var name : List.of("vacancy", "import_source", "import_run", "import_rejection", "import_page")) {
            jdbc.sql("DELETE FROM " + name).update();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void takesWhatAPageHasAndRemovesWhatItNoLongerHas() throws Exception {
        page(item("a") + item("b"));
        run(true);
        assertThat(figures()).isEqualTo(new Figures(2, 2, 0, 0, 0, 0));
        page(item("b") + item("c"));
        run(true);
        assertThat(figures()).isEqualTo(new Figures(2, 1, 0, 1, 1, 0));
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(2);
    }

    @Test
    void aBrokenItemKeepsWhatWasKnownOfItAndOneWithoutANameKeepsAll() throws Exception {
        page(item("a") + item("b"));
        run(true);
        page(item("a").replace("Työ a", ""));
        run(true);
        assertThat(figures()).isEqualTo(new Figures(1, 0, 0, 0, 1, 1));
        assertThat(vacancies.find("page-1", "a")).isPresent();
        page("<item><title>?</title></item>");
        run(true);
        assertThat(vacancies.find("page-1", "a")).isPresent();
        assertThat(log.rejections(log.runs(1).getFirst().id()))
                .extracting(ImportRun.Rejection::reason)
                .containsExactly("no-id");
    }

    @Test
    void aPageThatIsSomethingElseOrElsewhereEndsNothing() throws Exception {
        page(item("a"));
        run(true);
        body = "<html>Huoltokatko</html>".getBytes(StandardCharsets.UTF_8);
        run(true);
        assertThat(outcome()).isEqualTo("strange");
        status = 302;
        run(true);
        assertThat(outcome()).isEqualTo("redirect");
        body = new byte[PageClient.LARGEST + 1];
        status = 200;
        run(true);
        assertThat(outcome()).isEqualTo("too-much");
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
    }

    /** Here by a rule that the database has for the length of this test only. */
    @Test
    void whatTheDatabaseDoesNotTakeStopsTheRunOnlyAndIsAskedForAgain() throws Exception {
        jdbc.sql("ALTER TABLE vacancy ADD CONSTRAINT of_a_test CHECK (title <> 'Työ b')")
                .update();
        try {
            page(item("b"));
            run(true);
            assertThat(outcome()).isEqualTo(ImportRun.INTERRUPTED);
        } finally {
            jdbc.sql("ALTER TABLE vacancy DROP CONSTRAINT of_a_test").update();
        }
        var next = jdbc.sql("SELECT next_at FROM import_source WHERE code = 'page-1'")
                .query((row, number) -> DbTime.required(row, "next_at"))
                .single();
        assertThat(next).isBefore(Instant.now().plus(Duration.ofMinutes(2)));
        run(true);
        assertThat(outcome()).isEqualTo(ImportRun.DONE);
        assertThat(vacancies.find("page-1", "b")).isPresent();
    }

    /** Whoever may name a page is not to look around in the network of central by it. */
    @Test
    void inAPrivateNetworkNothingIsRead() throws Exception {
        page(item("a"));
        run(false);
        assertThat(outcome()).isEqualTo("own-network");
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void aPageGoesWithItsVacancies() throws Exception {
        page(item("a"));
        assertThat(imports.add(new PageInput("Kunta", address().toString(), PageFormat.FEED, false)))
                .isEmpty();
        assertThat(imports.add(new PageInput("Sama", address().toString(), PageFormat.FEED, false)))
                .containsExactly(Problem.KNOWN);
        var page = imports.pages().getFirst();
        importer(true).run(page);
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
        imports.remove(page);
        assertThat(imports.pages()).isEmpty();
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kunta.example",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://a:b@kunta.example/",
                "https://kunta.example/#a"
            })
    void anAddressThatIsNoneIsRefused(String address) {
        assertThat(imports.add(new PageInput("Kunta", address, PageFormat.FEED, false)))
                .containsExactly(Problem.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000"})
    void aNameThatIsNoneIsRefused(String name) {
        assertThat(imports.add(new PageInput(name, "https://kunta.example", PageFormat.FEED, false)))
                .containsExactly(Problem.NAME);
    }

    @Test
    void aFileInItsFormIsReadAsThePageAndAnotherChangesNothing() throws Exception {
        page(item("a"));
        run(true);
        var source = named();
        page(item("a") + item("b"));
        assertThat(imports.readFile(source, body)).isEqualTo(ImportRun.DONE);
        assertThat(figures()).isEqualTo(new Figures(2, 1, 0, 1, 0, 0));
        for (var wrong : List.of("", "\u0000", "<html>Huoltokatko</html>", "{\"a\":[")) {
            assertThat(imports.readFile(source, wrong.getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo("strange");
        }
        assertThat(vacancies.find("page-1", "a")).isPresent();
        assertThat(vacancies.find("page-1", "b")).isPresent();
    }

    @Test
    void aWrongFileIsSaidSoBeforeThePageWasEverRead() {
        var source = named();
        assertThat(imports.readFile(source, "<html></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("strange");
        assertThat(outcome()).isEqualTo("strange");
    }

    private SourcePage named() {
        var page = new SourcePage("page-1", "Kunta", address(), PageFormat.FEED, false);
        table.add(page);
        return page;
    }

    private void page(String items) {
        body = ("<rss><channel>" + items + "</channel></rss>").getBytes(StandardCharsets.UTF_8);
    }

    private static String item(String id) {
        return "<item><title>Työ %s</title><guid>%s</guid></item>".formatted(id, id);
    }

    private void run(boolean ownNetwork) throws InterruptedException {
        log.claim("page-1");
        importer(ownNetwork).run(new SourcePage("page-1", "Kunta", address(), PageFormat.FEED, false));
    }

    private PageImports importer(boolean ownNetwork) {
        var settings = new PagesProperties(Duration.ofHours(6), Duration.ofSeconds(5), ownNetwork);
        return new PageImports(table, new PageClient(settings), settings, intake, log, places);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/syote");
    }

    private Figures figures() {
        return log.runs(1).getFirst().figures();
    }

    private String outcome() {
        return String.valueOf(log.runs(1).getFirst().outcome());
    }
}

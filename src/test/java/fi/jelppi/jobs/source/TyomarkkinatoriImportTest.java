package fi.jelppi.jobs.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Requirements.Age;
import fi.jelppi.jobs.Requirements.Found;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyIntake;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.place.PlaceDirectory;
import fi.jelppi.jobs.place.PointPlaces;
import fi.jelppi.shared.DbTime;
import fi.jelppi.testing.CentralTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a server that answers as Työmarkkinatori does, over real HTTP. */
@CentralTest
class TyomarkkinatoriImportTest {

    private static final String CODE = TyomarkkinatoriRecord.CODE;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    RunLog log;

    @Autowired
    PointPlaces places;

    @Autowired
    JdbcClient jdbc;

    private final List<String> questions = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private Answer answer = exchange -> send(exchange, 200, "");

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        for (var table : List.of("vacancy", "import_source", "import_run", "import_rejection")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            questions.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("KIPA-Subscription-Key")));
            answer.to(exchange);
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void readsAnAdvertisementAsItIsStated() throws Exception {
        lines(record("0042", "2026-11-20T10:00:00+02:00")
                .replace("\"continuityOfWork\":[]", "\"continuityOfWork\":[\"0202\"]"));
        run();
        var vacancy = shown("0042");
        assertThat(vacancy.kind()).isEqualTo(VacancyKind.SUMMER_JOB);
        assertThat(vacancy.title()).isEqualTo("Kesätyöntekijä 0042");
        assertThat(vacancy.employer().name()).isEqualTo("Lapin siivous Oy");
        assertThat(vacancy.employer().businessId()).isEqualTo("0210067-5");
        assertThat(vacancy.description()).extracting(block -> block.text()).containsExactly("Siivoat tiloja.", "nopea");
        assertThat(vacancy.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Rovaniemi");
            assertThat(place.municipality()).isEqualTo("698");
            assertThat(place.postalCode()).isEqualTo("09610");
            assertThat(place.at()).isNotNull();
        });
        assertThat(vacancy.schedule().closes()).isEqualTo(Instant.parse("2099-01-31T14:00:00Z"));
        assertThat(vacancy.offer().positions()).isEqualTo(3);
        assertThat(vacancy.howToApply().link()).isEqualTo(URI.create("https://tyo.example/haku/0042"));
        assertThat(vacancy.requirements().age()).isNull();
        assertThat(vacancy.source().attribution()).isEqualTo("Lähde: Työmarkkinatori");
        assertThat(vacancy.source().mayForward()).isFalse();
        assertThat(keys).containsExactly("avain");
        assertThat(questions.getFirst()).isEqualTo("{\"municipalityIn\":[\"698\"]}");
    }

    @Test
    void marksWhatOnlyTheTextSays() throws Exception {
        lines(record("1", "2026-11-20T08:00:00Z")
                .replace("Siivoat tiloja.", "Sopii 15-vuotiaalle. Ajokorttia ei tarvita."));
        run();
        var asked = shown("1").requirements();
        assertThat(asked.age()).isEqualTo(new Age(15, null));
        assertThat(asked.licence()).isEqualTo(Stated.NO);
        assertThat(asked.found()).containsExactlyInAnyOrder(Found.AGE, Found.LICENCE);
    }

    @Test
    void readsWorkTimePayAndLanguagesOfTheWork() throws Exception {
        var position = "\"workTime\":\"01\"";
        lines(
                record("1", "2026-11-20T08:00:00Z")
                        .replace(
                                position,
                                "\"workTime\":\"02\",\"partTimeInfo\":{\"fi\":\"20 h\\nviikossa\"},\"workLanguages\":[\"fi\",\"xx99\",\"fi\"],"
                                        + "\"wagePrincipalInfo\":{\"fi\":\"12,50 €/h\"}")
                        .replace("Kesätyöntekijä", "Kokki"),
                record("2", "2026-11-20T08:00:00Z")
                        .replace(position, "\"workTime\":[\"01\",\"02\"],\"wagePrincipleInfo\":{\"sv\":\"TES\"}"),
                record("3", "2026-11-20T08:00:00Z").replace(position, "\"workTime\":\"99\""),
                record("4", "2026-11-20T08:00:00Z"));
        run();
        var one = shown("1");
        assertThat(one.kind()).isEqualTo(VacancyKind.JOB);
        assertThat(one.schedule().partTime()).isEqualTo(Stated.YES);
        assertThat(one.schedule().hours()).isEqualTo("20 h viikossa");
        assertThat(one.offer().pay()).isEqualTo("12,50 €/h");
        assertThat(one.requirements().languages())
                .as("not the languages of the advertisement")
                .containsExactly("fi");
        assertThat(shown("2").schedule().partTime()).as("either will do").isEqualTo(Stated.NOT_STATED);
        assertThat(shown("2").offer().pay()).isEqualTo("TES");
        assertThat(shown("2").requirements().languages()).isEmpty();
        assertThat(shown("3").schedule().partTime()).as("a code of tomorrow").isEqualTo(Stated.NOT_STATED);
        assertThat(shown("4").schedule().partTime()).isEqualTo(Stated.NO);
        assertThat(shown("4").kind()).as("by its title").isEqualTo(VacancyKind.SUMMER_JOB);
    }

    @Test
    void aVillageComesBeforeAPostalCodeBeforeAMunicipality() throws Exception {
        var one = record("1", "2026-11-20T08:00:00Z");
        lines(
                one.replace("\"ROVANIEMI\"", "\"SINETTÄ\"").replace("09610", "97220"),
                at("2", one, "\"MELTAUS\"", "97340"),
                at("3", one, "\"Useita\"", "00000"),
                at("4", one, "\"" + "Kylä ".repeat(9_000) + "\"", "x".repeat(9_000)),
                at("5", one, "null", "97220").replace("[\"698\"]", "[\"091\",\"999\",\"698\",\"698\"]"));
        run();
        assertThat(place("1"))
                .isEqualTo(PlaceDirectory.shipped()
                        .locate("Sinettä", null, "97220")
                        .place());
        assertThat(place("2"))
                .isEqualTo(PlaceDirectory.shipped()
                        .locate("Meltaus", null, "97340")
                        .place());
        assertThat(place("3").at()).as("the seat of the municipality").isNotNull();
        assertThat(place("4").name()).isEqualTo("Rovaniemi");
        assertThat(place("4").postalCode()).isNull();
        assertThat(shown("5").places()).extracting(Place::name).containsExactly("Rovaniemi", "Helsinki");
    }

    private static String at(String id, String record, String postOffice, String postalCode) {
        return record.replace("\"externalId\":\"1\"", "\"externalId\":\"" + id + "\"")
                .replace("\"ROVANIEMI\"", postOffice)
                .replace("09610", postalCode);
    }

    private Place place(String id) {
        return shown(id).places().getFirst();
    }

    @Test
    void asksNextForWhatChangedSinceAndWritesNothingForTheSame() throws Exception {
        lines(record("1", "2026-11-20T08:00:00Z"), record("2", "2026-11-21T08:00:00Z"));
        run();
        run();
        assertThat(questions.getLast()).contains("\"modified\":{\"from\":\"2026-11-21T08:00:00Z\"}");
        assertThat(runs())
                .extracting(run -> run.figures())
                .containsExactly(new ImportRun.Figures(2, 0, 0, 2, 0, 0), new ImportRun.Figures(2, 2, 0, 0, 0, 0));
    }

    @Test
    void archivedOnesGo() throws Exception {
        lines(record("1", "2026-11-20T08:00:00Z"));
        run();
        lines(record("1", "2026-11-22T08:00:00Z").replace("\"archived\":false", "\"archived\":true"));
        run();
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
        assertThat(runs().getFirst().figures().removed()).isEqualTo(1);
    }

    @Test
    void oneBrokenRecordAmongManyIsReportedAndTheRestTaken() throws Exception {
        var many = IntStream.range(0, 1_200)
                .mapToObj(number -> record("n" + number, "2026-11-20T08:00:00Z"))
                .collect(Collectors.toCollection(ArrayList::new));
        many.set(700, "{\"metadata\":{\"externalId\":\"n700\"");
        lines(many.toArray(String[]::new));
        run();
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1_199);
        var run = runs().getFirst();
        assertThat(run.outcome()).isEqualTo(ImportRun.DONE);
        assertThat(log.rejections(run.id())).containsExactly(new ImportRun.Rejection(701, null, "not-readable"));
    }

    /** What is wrong with a record, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"externalId\":\"1\"|\"externalId\":\"\"|no-id",
                "\"fi\":\"Kesätyöntekijä 1\"|\"fi\":\" \"|no-title",
                "\"2026-11-20T08:00:00Z\"|\"eilen\"|bad-time",
                "2099-01-31T16:00:00|1999-01-31T16:00:00|closes-before-published"
            })
    void saysWhatIsWrongWithARecord(String part, String instead, String reason) throws Exception {
        lines(record("1", "2026-11-20T08:00:00Z").replace(part, instead), record("2", "2026-11-20T08:00:00Z"));
        run();
        assertThat(log.rejections(runs().getFirst().id()))
                .extracting(ImportRun.Rejection::reason)
                .containsExactly(reason);
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
    }

    @Test
    void scriptsPicturesAndStrangeLinksDoNotSurvive() throws Exception {
        lines(record("1", "2026-11-20T08:00:00Z")
                .replace(
                        "<p>Siivoat tiloja.</p>",
                        "<p>Hei<script>alert(1)</script><img src='https://seuranta.example/1.gif'></p>")
                .replace("https://tyo.example/haku/1", "javascript:alert(1)"));
        run();
        var vacancy = shown("1");
        assertThat(vacancy.description().getFirst().text()).isEqualTo("Hei");
        assertThat(vacancy.howToApply().link()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example?bcc=toinen@b.example", "a@b.example,toinen@b.example", "@", "a b@c.example"})
    void aMailAddressThatWouldCarryMoreAlongIsLeftOut(String address) throws Exception {
        var contacts = "\"contacts\":[{\"email\":\"%s\"}]";
        lines(
                record("a", "2026-11-01T08:00:00Z").replace("\"contacts\":[]", contacts.formatted("tyo@b.example")),
                record("b", "2026-11-01T08:00:00Z").replace("\"contacts\":[]", contacts.formatted(address)));
        run();
        assertThat(shown("a").howToApply().email()).isEqualTo("tyo@b.example");
        assertThat(shown("b").howToApply().email()).isNull();
    }

    /** PostgreSQL takes no zero in a text: such a record must not keep the others out. */
    @Test
    void signsThatAreNoTextAreLeftOut() throws Exception {
        var long200 = "a".repeat(198) + "\uD83D\uDE00" + "b".repeat(20);
        lines(
                record("1", "2026-11-20T08:00:00Z").replace("Kesätyöntekijä 1", "Kok\\u0000ki\\ud83d"),
                record("2", "2026-11-20T08:00:00Z").replace("Kesätyöntekijä 2", long200));
        run();
        assertThat(shown("1").title()).isEqualTo("Kokki");
        assertThat(shown("2").title()).isEqualTo("a".repeat(198) + "…");
        assertThat(runs().getFirst().figures().rejected()).isZero();
    }

    @Test
    void aTooLongLineIsPassedOver() throws Exception {
        lines("{\"x\":\"" + "y".repeat(Ndjson.LONGEST_LINE) + "\"}", record("2", "2026-11-20T08:00:00Z"));
        run();
        assertThat(log.rejections(runs().getFirst().id()))
                .containsExactly(new ImportRun.Rejection(1, null, "too-long"));
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(1);
    }

    @Test
    void anAnswerThatEndsInTheMiddleLeavesTheWatermarkWhereItWas() throws Exception {
        lines(record("1", "2026-11-20T08:00:00Z"));
        run();
        var whole = record("2", "2026-11-25T08:00:00Z") + "\n" + record("3", "2026-11-25T09:00:00Z") + "\n";
        answer = exchange -> {
            // The connection is cut after a part of what was promised.
            exchange.sendResponseHeaders(200, whole.length() * 2L);
            exchange.getResponseBody().write(whole.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        };
        run();
        assertThat(runs().getFirst().outcome()).isEqualTo("truncated");
        assertThat(vacancies.find(CODE, "2")).as("what was read stays").isPresent();
        answer = exchange ->
                send(exchange, 200, record("4", "2026-11-26T08:00:00Z").substring(0, 80));
        run();
        assertThat(runs().getFirst().outcome()).isEqualTo("truncated");
        lines(record("1", "2026-11-20T08:00:00Z"));
        run();
        assertThat(questions.getLast()).contains("2026-11-20T08:00:00Z");
    }

    @Test
    void aTooLongLineThatBreaksOffIsNoEnd() throws Exception {
        answer = exchange -> send(exchange, 200, "{\"x\":\"" + "y".repeat(Ndjson.LONGEST_LINE));
        run();
        assertThat(runs().getFirst().outcome()).isEqualTo("truncated");
    }

    @Test
    void aChangeInTheFutureHidesNothingAndTheMarkNeverGoesBack() throws Exception {
        lines(record("1", "2099-01-01T08:00:00Z"));
        run();
        var mark = log.watermark(CODE).orElseThrow();
        assertThat(mark).isBeforeOrEqualTo(Instant.now());
        lines(record("2", "2026-11-20T08:00:00Z"));
        run();
        assertThat(log.watermark(CODE)).contains(mark);
    }

    @Test
    void anAnswerLargerThanAnyIsGivenUp() {
        var lines = new Ndjson(new ByteArrayInputStream("ab\ncd\nef\n".getBytes(StandardCharsets.UTF_8)), 5);
        assertThatThrownBy(() -> {
                    while (lines.next().isPresent()) {
                        // Until the limit.
                    }
                })
                .isInstanceOf(SourceFailure.class)
                .hasMessage("too-much");
    }

    @ParameterizedTest
    @CsvSource({
        "401, refused",
        "403, refused",
        "429, too-often",
        "500, server",
        "503, server",
        "404, strange",
        "302, redirect"
    })
    void saysWhyASourceCouldNotBeRead(int status, String outcome) throws Exception {
        answer = exchange -> {
            exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
            exchange.getResponseHeaders().add("Retry-After", "1800");
            send(exchange, status, "");
        };
        run();
        assertThat(runs().getFirst().outcome()).isEqualTo(outcome);
        assertThat(questions).hasSize(1);
        assertThat(nextInSeconds()).isBetween(1_700L, 1_800L);
    }

    /** In seconds from the answer on; the longest pause is six hours. */
    @ParameterizedTest
    @CsvSource({"1800, 1700, 1800", "-60, 0, 60", "2592000, 21500, 21600"})
    void waitsUntilTheTimeThatASourceNames(int later, long least, long most) throws Exception {
        failingUntil(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.now().plusSeconds(later).atOffset(ZoneOffset.UTC)));
        run();
        assertThat(nextInSeconds()).isBetween(least, most);
    }

    @Test
    void whatIsNoTimeToWaitUntilIsLeftAside() throws Exception {
        failingUntil("huomenna");
        run();
        assertThat(nextInSeconds()).isBetween(0L, 60L);
    }

    private void failingUntil(String until) {
        answer = exchange -> {
            exchange.getResponseHeaders().add("Retry-After", until);
            send(exchange, 503, "");
        };
    }

    @Test
    void waitsLongerAfterEachFailure() throws Exception {
        answer = exchange -> send(exchange, 500, "");
        run();
        assertThat(nextInSeconds()).isBetween(30L, 60L);
        run();
        assertThat(nextInSeconds()).isBetween(90L, 120L);
        lines();
        run();
        assertThat(nextInSeconds()).isBetween(3_500L, 3_600L);
    }

    @Test
    void aSourceThatKeepsSilentIsGivenUp() throws Exception {
        answer = exchange -> {
            // Never answered; the server is stopped after the test.
        };
        run();
        assertThat(runs().getFirst().outcome()).isEqualTo("timeout");
    }

    @Test
    void nobodyListeningIsSaidSo() throws Exception {
        server.stop(0);
        run();
        assertThat(runs().getFirst().outcome()).isEqualTo("unreachable");
    }

    /** A source that is new to all of them, too. */
    @Test
    void ofManyThatAskInOneInstantOneTakesTheTurn() throws Exception {
        for (int round = 0; round < 5; round++) {
            var source = "page-" + round;
            var start = new CountDownLatch(1);
            try (var instances = Executors.newFixedThreadPool(6)) {
                var turns = IntStream.range(0, 6)
                        .mapToObj(instance -> instances.submit(() -> {
                            start.await();
                            return log.claim(source);
                        }))
                        .toList();
                start.countDown();
                int taken = 0;
                for (var turn : turns) {
                    taken += turn.get() ? 1 : 0;
                }
                assertThat(taken).isEqualTo(1);
            }
        }
    }

    @Test
    void aRunWhoseInstanceEndedIsNotTakenForRunning() {
        var run = log.begin(CODE);
        assertThat(runs().getFirst().outcome()).isNull();
        jdbc.sql("UPDATE import_run SET started_at = ? WHERE id = ?")
                .params(DbTime.of(Instant.now().minus(RunLog.LONGEST_RUN).minusSeconds(60)), run)
                .update();
        assertThat(runs().getFirst().outcome()).isEqualTo(ImportRun.INTERRUPTED);
    }

    @Test
    void oneInstanceAtATimeTakesTheTurn() {
        assertThat(log.claim(CODE)).isTrue();
        assertThat(log.claim(CODE)).isFalse();
        log.ask(CODE);
        assertThat(log.claim(CODE)).isTrue();
    }

    @Test
    void theKeyStaysOutOfLogs() {
        assertThat(settings().toString()).doesNotContain("avain");
    }

    private void run() throws InterruptedException {
        log.claim(CODE);
        var settings = settings();
        new TyomarkkinatoriImport(settings, new TyomarkkinatoriClient(settings), intake, log, places).run(address());
    }

    private TyomarkkinatoriProperties settings() {
        return new TyomarkkinatoriProperties(
                address(),
                "KIPA-Subscription-Key",
                "avain",
                List.of("698"),
                List.of("0202"),
                Duration.ofHours(1),
                Duration.ofSeconds(1));
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v2");
    }

    private void lines(String... lines) {
        answer = exchange -> send(exchange, 200, lines.length == 0 ? "" : String.join("\n", lines) + "\n");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private List<ImportRun> runs() {
        return log.runs(10);
    }

    private Vacancy shown(String externalId) {
        return vacancies.find(CODE, externalId).orElseThrow().shown();
    }

    private long nextInSeconds() {
        var next = jdbc.sql("SELECT next_at FROM import_source WHERE code = ?")
                .param(CODE)
                .query((row, number) -> DbTime.required(row, "next_at"))
                .single();
        return Duration.between(Instant.now(), next).toSeconds();
    }

    private static String record(String id, String modified) {
        var parts = Map.of("ID", id, "MODIFIED", modified);
        var text =
                "{\"metadata\":{\"externalId\":\"ID\",\"created\":\"2026-11-01T08:00:00Z\",\"lastModified\":\"MODIFIED\","
                        + "\"archived\":false},\"owner\":{\"businessId\":\"0210067-5\",\"company\":{\"fi\":\"Lapin siivous Oy\"}},"
                        + "\"position\":{\"title\":{\"fi\":\"Kesätyöntekijä ID\"},\"jobDescription\":{\"fi\":"
                        + "\"<p>Siivoat tiloja.</p><ul><li>nopea</li></ul>\"},\"workTime\":\"01\",\"continuityOfWork\":[]},"
                        + "\"location\":{\"municipalities\":[\"698\"],\"regions\":[\"19\"],\"workplacePostalCode\":\"09610\","
                        + "\"workplacePostOffice\":\"ROVANIEMI\"},\"application\":{\"published\":\"2026-11-01T09:00:00\","
                        + "\"expires\":\"2099-01-31T16:00:00\",\"openPositions\":3,\"url\":{\"fi\":\"https://tyo.example/haku/ID\"}},"
                        + "\"contacts\":[],\"languages\":[\"fi\"]}";
        for (var part : parts.entrySet()) {
            text = text.replace(part.getKey(), part.getValue());
        }
        return text;
    }
}

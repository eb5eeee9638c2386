package fi.jelppi.sync.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.FreePort;
import fi.jelppi.testing.NodeProcess;
import fi.jelppi.testing.TcpProxy;
import fi.jelppi.testing.driver.Screens;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** A hall and central as two real processes with a line between them, an event that is on, and people with signed passes. */
final class Exchange implements AutoCloseable {

    private static final int BUS = 50;

    final NodeProcess central;
    final NodeProcess kiosk;
    final TcpProxy line;

    private final Queue<String> passes = new ConcurrentLinkedQueue<>();

    /**
     * @param database settings of central's database; none for the embedded one
     * @param people how many register; more than any tests let in
     */
    Exchange(Path folder, Map<String, ?> database, int people) throws Exception {
        int centralPort = FreePort.next();
        line = new TcpProxy(FreePort.next(), centralPort);
        central = NodeProcess.central(folder.resolve("central"), centralPort)
                .with("jelppi.test.peers=true")
                .with("jelppi.sync.poll=1s");
        database.forEach((setting, value) -> central.with(setting + "=" + value));
        kiosk = NodeProcess.kiosk(folder.resolve("kiosk"), FreePort.next())
                .with("jelppi.test.device=" + UUID.randomUUID())
                .with("jelppi.sync.max-back-off=1s")
                .with("jelppi.sync.poll=1s")
                .with("jelppi.test.central=http://localhost:" + line.port());
        central.launch();
        kiosk.start();
        central.awaitReady();
        var session = holdEvent();
        for (int n = 0; n < people; n += BUS) {
            ask(() -> central.post("/test/people?many=" + BUS + "&session=" + session, ""))
                    .lines()
                    .forEach(passes::add);
        }
        Eventually.holds(() -> scan(kiosk, passes.remove()).startsWith("Admitted "));
    }

    private interface Question {
        HttpResponse<String> ask() throws IOException, InterruptedException;
    }

    private static String ask(Question question) throws IOException, InterruptedException {
        var answer = question.ask();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static String scan(NodeProcess kiosk, String pass) throws IOException, InterruptedException {
        return ask(() -> kiosk.post("/test/scan", pass));
    }

    /** Answers the event's session. Central may have to find out first that a backup has cut its connections. */
    String holdEvent() throws Exception {
        var answers = new ArrayDeque<HttpResponse<String>>();
        Eventually.holds(() ->
                answers.add(central.post("/test/open", "")) && answers.getLast().statusCode() == 200);
        return answers.getLast().body();
    }

    /** The next person's pass before the camera; answers the pass when the screen is green. */
    String checkIn() throws IOException, InterruptedException {
        var pass = passes.remove();
        assertThat(scan(kiosk, pass)).startsWith("Admitted ");
        return pass;
    }

    /** Shows a pass once more; answers what the screen says. */
    String again(String pass) throws IOException, InterruptedException {
        return scan(kiosk, pass).split(" ")[0];
    }

    Set<UUID> shownGreen() throws IOException {
        return Screens.shown(kiosk.folder(), Screens.GREEN);
    }

    Set<UUID> counted() throws IOException, InterruptedException {
        return ask(() -> central.get("/test/visits"))
                .lines()
                .map(line -> UUID.fromString(line.split(" ")[0]))
                .collect(Collectors.toCollection(HashSet::new));
    }

    long waiting() throws IOException, InterruptedException {
        return Long.parseLong(ask(() -> kiosk.get("/test/waiting")));
    }

    long count(NodeProcess node, String sql) throws IOException, InterruptedException {
        var query = URLEncoder.encode(sql, StandardCharsets.UTF_8);
        return Long.parseLong(ask(() -> node.get("/test/count?sql=" + query)));
    }

    /** Waits until nothing is under way. */
    void comesToRest() throws Exception {
        Eventually.holds(() -> waiting() == 0);
        Eventually.holds(() -> ask(() -> central.get("/test/idle")).equals("true"));
    }

    /** What the kiosk has shown green is what central counts, each visit by one fact. */
    void everythingIsCountedOnce() throws Exception {
        comesToRest();
        assertThat(counted()).containsExactlyInAnyOrderElementsOf(shownGreen());
        assertThat(count(central, "SELECT count(*) FROM inbox WHERE type = 'visit.checked-in'"))
                .isEqualTo(counted().size());
        assertThat(count(central, "SELECT sum(heads) FROM visit"))
                .isEqualTo(counted().size());
        assertThat(count(central, "SELECT count(*) FROM quarantine")).isZero();
    }

    /** People who come one after the other until this is closed; it fails there when somebody did not see green. */
    Crowd crowd() {
        return new Crowd(this);
    }

    @Override
    public void close() throws Exception {
        kiosk.close();
        central.close();
        line.close();
    }
}

package fi.jelppi.bench;

import fi.jelppi.JelppiApplication;
import fi.jelppi.checkin.AttendanceSheets;
import fi.jelppi.checkin.ManyVisits;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Programme;
import fi.jelppi.event.PublicRegistrations;
import fi.jelppi.event.Session;
import fi.jelppi.meeting.Door;
import fi.jelppi.meeting.MeetingChanges;
import fi.jelppi.meeting.MeetingPlan;
import fi.jelppi.meeting.Meetings;
import fi.jelppi.meeting.ParticipantId;
import fi.jelppi.meeting.Room;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.jitsi.StandInJitsi;
import fi.jelppi.testing.jitsi.Tokens;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A training with 500 people at home over real HTTP: what their signs of life cost central, how soon a change is with the desk's
 * list, and how long the list of 300 people takes; the time of the desk's browser is not in it. Then {@link Joins}.
 */
class MeetingBench implements Bench {

    private static final int AT_HOME = 500;
    private static final int ON_LIST = 300;
    private static final int CHANGES = 200;
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final int ROUNDS = 4;
    /** Not counted: as many signs of life as such a training gives in five minutes, so that Java has compiled what it runs often. */
    private static final int WARM_UP = 20;

    private static final String APP = "jelppi";
    private static final String SECRET = "what the stand-in and central share";
    private static final JsonMapper JSON = JsonMapper.shared();

    /** One device at home. */
    private record Device(String calls, String participant, String endpoint) {}

    @Override
    public Map<String, Object> run() throws Exception {
        var figures = new LinkedHashMap<String, Object>();
        var tokens = new Tokens(APP, SECRET);
        try (var jitsi = StandInJitsi.start(0, Files.createTempDirectory("jelppi-bench-jitsi"), tokens);
                var central = (ServletWebServerApplicationContext) new SpringApplicationBuilder(JelppiApplication.class)
                        .run(
                                "--jelppi.role=central",
                                "--jelppi.data-dir=" + Files.createTempDirectory("jelppi-bench-meeting"),
                                "--server.port=0",
                                "--management.server.port=-1",
                                "--jelppi.meeting.server.domain=" + jitsi.domain(),
                                "--jelppi.meeting.app-id=" + APP,
                                "--jelppi.meeting.secret=" + SECRET,
                                "--logging.level.root=WARN")) {
            var training = saved(central, PointId.next(), "Koulutus");
            heartbeats(central, training, figures);
            updates(central, training.sessions().getFirst().id(), figures);
            list(central, figures);
            figures.putAll(new Joins(central, jitsi).measured());
        }
        return figures;
    }

    /** All of today. */
    static Event saved(ServletWebServerApplicationContext central, PointId point, String title) {
        var zone = ZoneId.of("Europe/Helsinki");
        var now = ZonedDateTime.now(zone).withSecond(0).withNano(0);
        var from = now.toLocalDate().atTime(0, 1);
        var id = EventId.next();
        var session = new Session(
                SessionId.next(),
                id,
                point,
                from.toLocalDate(),
                from.toLocalTime(),
                from.toLocalTime().minusMinutes(1).minusSeconds(1),
                zone,
                null,
                Duration.ZERO);
        var event = new Event(id, title, EventKind.TRAINING, point, false, false, null, true, false, List.of(session));
        central.getBean(Programme.class).save(event);
        return event;
    }

    private static void heartbeats(
            ServletWebServerApplicationContext central, Event training, Map<String, Object> figures) throws Exception {
        var session = training.sessions().getFirst().id();
        central.getBean(Meetings.class).plan(session, MeetingPlan.USUAL);
        central.getBean(Meetings.class).open(session, UserId.next());
        var base = "http://localhost:"
                + Objects.requireNonNull(central.getWebServer()).getPort();
        try (var http = HttpClient.newHttpClient()) {
            var devices = joined(central, http, training, base);
            System.err.println(devices.size() + " people at home");
            for (int number = 0; number < WARM_UP; number++) {
                round(http, devices, 0);
            }
            long cpu = serverCpu();
            long start = System.nanoTime();
            for (int number = 1; number <= ROUNDS; number++) {
                round(http, devices, BEAT.toMillis());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            figures.put("heartbeats_per_s", Math.round(devices.size() * ROUNDS / seconds));
            figures.put("heartbeat_core_pct", Math.round((serverCpu() - cpu) / 1e7 / seconds * 10) / 10.0);
        }
    }

    private static List<Device> joined(
            ServletWebServerApplicationContext central, HttpClient http, Event training, String base)
            throws IOException, InterruptedException {
        var registrations = central.getBean(PublicRegistrations.class);
        var devices = new ArrayList<Device>();
        for (int number = 0; number < AT_HOME; number++) {
            var person = new Person(PersonId.next(), "Osallistuja " + number, null, null, null, null, null);
            var outcome = registrations.register(training.id(), person, Locale.forLanguageTag("fi"));
            var token = ((PublicRegistrations.Outcome.Registered) outcome).token();
            var calls = base + "/k/" + token;
            var answer = http.send(
                    post(calls + "/join", Map.of("device", "device-%04d".formatted(number), "name", "Osallistuja")),
                    HttpResponse.BodyHandlers.ofString());
            var participant = JSON.readTree(answer.body()).path("participant").asString("");
            devices.add(new Device(calls, participant, "%08x".formatted(number)));
        }
        return devices;
    }

    /** Each device once, evenly over that time, as five hundred clocks do it. */
    private static void round(HttpClient http, List<Device> devices, long millis) throws InterruptedException {
        var answers = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
        long start = System.nanoTime();
        for (int number = 0; number < devices.size(); number++) {
            long due = start + millis * 1_000_000L * number / devices.size();
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var device = devices.get(number);
            answers.add(http.sendAsync(
                    post(
                            device.calls() + "/beat",
                            Map.of("participant", device.participant(), "endpoint", device.endpoint())),
                    HttpResponse.BodyHandlers.discarding()));
        }
        for (var answer : answers) {
            if (answer.join().statusCode() != 200) {
                throw new IllegalStateException(
                        "a sign of life was refused: " + answer.join().statusCode());
            }
        }
        TimeUnit.NANOSECONDS.sleep(start + millis * 1_000_000L - System.nanoTime());
    }

    private static HttpRequest post(String address, Map<String, String> content) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(content)))
                .build();
    }

    /** Nanoseconds of this process without the threads that play the people at home. */
    private static long serverCpu() {
        var threads = ManagementFactory.getThreadMXBean();
        long playing = Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                .filter(MeetingBench::plays)
                .mapToLong(it -> threads.getThreadCpuTime(it.getThreadId()))
                .sum();
        var process = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return process.getProcessCpuTime() - playing;
    }

    private static boolean plays(java.lang.management.@Nullable ThreadInfo thread) {
        return thread != null
                && (thread.getThreadName().startsWith("HttpClient-")
                        || thread.getThreadName().equals("main"));
    }

    /** From the wish to the moment when the desk has the new state in its hands. */
    private static void updates(
            ServletWebServerApplicationContext central, SessionId session, Map<String, Object> figures)
            throws InterruptedException {
        var door = central.getBean(Door.class);
        var room = central.getBean(Room.class);
        var sheets = central.getBean(AttendanceSheets.class);
        var ids = room.look(session).home().stream().map(it -> it.id()).toList();
        var woken = new Semaphore(0);
        var end = central.getBean(MeetingChanges.class).subscribe(woken::release);
        var took = new ArrayList<Double>();
        for (int number = 0; number < CHANGES; number++) {
            woken.drainPermits();
            long start = System.nanoTime();
            change(door, ids.get(number / 2 % ids.size()), number);
            woken.acquire();
            room.look(session);
            sheets.of(session);
            took.add((System.nanoTime() - start) / 1e6);
        }
        end.run();
        took.sort(null);
        figures.put("live_update_p50_ms", Math.round(took.get(CHANGES / 2)));
        figures.put("live_update_p95_ms", Math.round(took.get(CHANGES * 95 / 100)));
    }

    /** Both are told also of somebody who has not been heard of for a minute, as on a machine that is busy. */
    private static void change(Door door, ParticipantId who, int number) {
        if (number % 2 == 0) {
            door.raiseHand(who, "");
        } else {
            door.lowerHand(who);
        }
    }

    private static void list(ServletWebServerApplicationContext central, Map<String, Object> figures) {
        var event = saved(central, PointId.next(), "Lista");
        new ManyVisits(central).write(event, ON_LIST);
        var sheets = central.getBean(AttendanceSheets.class);
        var start = Instant.now();
        int lines = sheets.of(event.sessions().getFirst().id()).lines().size();
        figures.put("list_people", lines);
        figures.put("list_ms", Duration.between(start, Instant.now()).toMillis());
    }
}

package fi.jelppi.bench;

import fi.jelppi.JelppiApplication;
import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Registration;
import fi.jelppi.event.Session;
import fi.jelppi.participant.PassClaims;
import fi.jelppi.participant.PassKind;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Check-ins through the service, each forced to disk, on a kiosk that knows 10,000 passes; one thread, as at one door. */
class CheckinBench implements Bench {

    private static final int KNOWN = 10_000;
    private static final int BATCH = 500;
    private static final int WARM_UP = 1_000;
    private static final int MEASURED = 4_000;
    private static final int AT_ONCE = 20;
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    @Override
    public Map<String, Object> run() throws Exception {
        var folder = Files.createTempDirectory("jelppi-bench-checkin");
        try (var kiosk = new SpringApplicationBuilder(JelppiApplication.class)
                .contextFactory(type -> withoutServer())
                .run(settings(folder))) {
            return measure(kiosk);
        }
    }

    private static String[] settings(Path folder) throws IOException {
        List<String> settings = new ArrayList<>(List.of(
                "--jelppi.role=kiosk",
                "--jelppi.data-dir=" + folder,
                "--server.port=0",
                "--management.server.port=-1",
                "--logging.level.root=WARN"));
        if (Boolean.getBoolean("jelppi.bench.encrypted")) {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Path file = Files.writeString(
                    folder.resolve("bench.key"), Base64.getEncoder().encodeToString(key));
            settings.add("--jelppi.database.key-file=" + file);
        }
        return settings.toArray(String[]::new);
    }

    /** Nobody looks at a page here, so no port is opened and no front end is built. */
    private static ConfigurableApplicationContext withoutServer() {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        return context;
    }

    private static Map<String, Object> measure(ConfigurableApplicationContext kiosk) throws Exception {
        var checkIns = kiosk.getBean(CheckIns.class);
        DoorKiosk door = door(kiosk);
        Event event = event(door);
        List<Registration> people = known(kiosk, door, event);
        System.err.println("known: " + people.size());
        // Only those that come are signed: signing is central's work, and slow.
        List<String> passes = people.subList(0, WARM_UP + MEASURED + 1).parallelStream()
                .map(person -> pass(door, event, person))
                .toList();
        System.err.println("signed: " + passes.size());
        for (String pass : passes.subList(0, WARM_UP)) {
            admitted(checkIns.scan(pass));
        }
        long[] nanos = new long[MEASURED];
        long start = System.nanoTime();
        for (int number = 0; number < MEASURED; number++) {
            long before = System.nanoTime();
            admitted(checkIns.scan(passes.get(WARM_UP + number)));
            nanos[number] = System.nanoTime() - before;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Arrays.sort(nanos);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("p95_ms", rounded(nanos[MEASURED * 95 / 100] / 1e6));
        figures.put("per_s", Math.round(MEASURED / seconds));
        figures.put("p50_ms", rounded(nanos[MEASURED / 2] / 1e6));
        figures.put("p99_ms", rounded(nanos[MEASURED * 99 / 100] / 1e6));
        figures.put("known", KNOWN);
        figures.putAll(atOnce(checkIns, passes.getLast()));
        return figures;
    }

    @SuppressWarnings("unchecked")
    private static DoorKiosk door(ConfigurableApplicationContext kiosk) {
        List<ReferenceHandler<?>> handlers = new ArrayList<>();
        for (String name : kiosk.getBeanNamesForType(ResolvableType.forRawClass(ReferenceHandler.class))) {
            handlers.add((ReferenceHandler<Record>) kiosk.getBean(name));
        }
        return new DoorKiosk(handlers, kiosk.getBean(NodeIdentity.class));
    }

    private static Event event(DoorKiosk door) {
        PointId here = door.start();
        EventId id = EventId.next();
        LocalDateTime start = LocalDateTime.now(ZONE).minusHours(2);
        var session = new Session(
                SessionId.next(),
                id,
                here,
                start.toLocalDate(),
                start.toLocalTime(),
                start.plusHours(12).toLocalTime(),
                ZONE,
                null,
                Duration.ZERO);
        return door.event(new Event(
                id, "Bench", EventKind.OPEN_DAY, here, true, false, KNOWN / 2, false, false, List.of(session)));
    }

    private static List<Registration> known(ConfigurableApplicationContext kiosk, DoorKiosk door, Event event) {
        var transaction = new TransactionTemplate(kiosk.getBean(PlatformTransactionManager.class));
        List<Registration> people = new ArrayList<>(KNOWN);
        while (people.size() < KNOWN) {
            transaction.executeWithoutResult(status -> IntStream.range(0, BATCH)
                    .mapToObj(number -> door.registration(event, "Name " + number))
                    .forEach(people::add));
        }
        return people;
    }

    private static String pass(DoorKiosk door, Event event, Registration person) {
        Instant from = Instant.now().minus(Duration.ofDays(1));
        return door.press.text(
                new PassClaims(person.pass(), PassKind.EVENT, event.id(), from, from.plus(Duration.ofDays(3))));
    }

    private static Map<String, Object> atOnce(CheckIns checkIns, String pass) throws Exception {
        var go = new CountDownLatch(1);
        List<Future<CheckInResult>> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int number = 0; number < AT_ONCE; number++) {
                answers.add(threads.submit((Callable<CheckInResult>) () -> {
                    go.await();
                    return checkIns.scan(pass);
                }));
            }
            go.countDown();
        }
        int admitted = 0;
        int already = 0;
        for (var answer : answers) {
            switch (answer.get()) {
                case CheckInResult.Admitted ignored -> admitted++;
                case CheckInResult.AlreadyHere ignored -> already++;
                default -> {
                    // shows in the figures as missing
                }
            }
        }
        return Map.of("admitted", admitted, "already", already);
    }

    private static void admitted(CheckInResult result) {
        if (!(result instanceof CheckInResult.Admitted)) {
            throw new IllegalStateException("not admitted: " + result.getClass().getSimpleName());
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}

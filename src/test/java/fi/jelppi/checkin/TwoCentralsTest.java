package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.JelppiApplication;
import fi.jelppi.checkin.AttendanceFilter.Show;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.UserId;
import fi.jelppi.testing.Eventually;
import fi.jelppi.testing.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** Two central servers on one PostgreSQL, as behind a load balancer. */
class TwoCentralsTest {

    private static final String KEY = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext first;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start(@TempDir Path folder) {
        var database = TestDatabase.newPostgres();
        first = central(folder.resolve("first"), database);
        second = central(folder.resolve("second"), database);
    }

    @AfterAll
    static void stop() {
        second.close();
        first.close();
    }

    @Test
    void oneShowsAVisitThatTheOtherTookIn() throws Exception {
        Event jobs = event();
        var woken = new AtomicInteger();
        var end = second.getBean(AttendanceChanges.class).subscribe(woken::incrementAndGet);
        Eventually.holds(() -> woken.get() > 0);
        woken.set(0);

        var aino = (Registrations.Outcome.Registered) first.getBean(Registrations.class)
                .register(jobs.id(), new Person(PersonId.next(), "Aino", null, null, null, null, null));
        var session = jobs.sessions().getFirst();
        assertThat(first.getBean(CheckIns.class)
                        .mark(session.id(), aino.registration().id(), UserId.next()))
                .isInstanceOf(CheckInResult.Admitted.class);

        Eventually.holds(() -> woken.get() > 0);
        assertThat(second.getBean(Attendance.class).rows(new AttendanceFilter(List.of(session), Show.HERE, ""), 0, 10))
                .extracting(AttendanceRow::name)
                .containsExactly("Aino");
        end.run();
    }

    @Test
    void scheduledWorkRunsOnceAcrossBoth() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            var turns = (i % 2 == 0 ? first : second).getBean(JobTurns.class);
            tries.add(() -> turns.take("test-of-two", Duration.ofHours(1)));
        }
        try (var threads = Executors.newFixedThreadPool(tries.size())) {
            int taken = 0;
            for (var done : threads.invokeAll(tries)) {
                taken += done.get() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        }
    }

    private static Event event() {
        var event = DeskFixtures.summerJobs();
        first.getBean(Points.class).save(new Point(event.point(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        first.getBean(Programme.class).save(event);
        return event;
    }

    private static ConfigurableApplicationContext central(Path folder, Map<String, Object> database) {
        var settings = new HashMap<>(database);
        settings.put("jelppi.role", "central");
        settings.put("jelppi.data-dir", folder.toString());
        settings.put("jelppi.secret-key", KEY);
        settings.put("management.server.port", "-1");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.main.allow-bean-definition-overriding", "true"); // the clock
        return new SpringApplicationBuilder(JelppiApplication.class, CentralTestConfiguration.class)
                .contextFactory(type -> new GenericWebApplicationContext(new MockServletContext()))
                .run(settings.entrySet().stream()
                        .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                        .toArray(String[]::new));
    }
}

package fi.jelppi.testing.driver;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets a test hold an event at central, register people to it, and see who came. */
@RestController
@RequestMapping("/test")
@OnCentral
@ConditionalOnProperty("jelppi.test.driver")
class EventDriver {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Programme programme;
    private final Registrations registrations;
    private final Passes passes;
    private final JdbcClient jdbc;
    private final Clock clock;

    EventDriver(Programme programme, Registrations registrations, Passes passes, JdbcClient jdbc, Clock clock) {
        this.programme = programme;
        this.registrations = registrations;
        this.passes = passes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An event that is on from two hours ago for half a day; answers its session. */
    @PostMapping("/open")
    String open() {
        var event = EventId.next();
        var point = PointId.of(FixedPeers.POINT);
        var start = LocalDateTime.ofInstant(clock.instant(), ZONE).minusHours(2);
        var session = new Session(
                SessionId.next(),
                event,
                point,
                start.toLocalDate(),
                start.toLocalTime(),
                start.plusHours(12).toLocalTime(),
                ZONE,
                null,
                Duration.ZERO);
        programme.save(new Event(
                event, "Bench", EventKind.OPEN_DAY, point, true, false, null, false, false, List.of(session)));
        return session.id().value().toString();
    }

    /** So many people register to the session's event; answers what stands in the QR codes of their passes, line by line. */
    @PostMapping("/people")
    String people(@RequestParam UUID session, @RequestParam int many) {
        var event = programme.session(new SessionId(session)).orElseThrow().event();
        return Stream.generate(() -> new Person(PersonId.next(), "Kävijä", null, null, null, null, null))
                .limit(many)
                .map(person -> (Registrations.Outcome.Registered) registrations.register(event, person))
                .map(outcome -> passes.qrText(outcome.registration().pass()))
                .collect(Collectors.joining("\n"));
    }

    /** Visits as central counts them, line by line: the visit, and whether it was taken back. */
    @GetMapping("/visits")
    String visits() {
        return jdbc
                .sql("SELECT id, removed FROM visit ORDER BY recorded_at, id")
                .query((row, number) -> row.getString(1) + " " + row.getBoolean(2))
                .list()
                .stream()
                .collect(Collectors.joining("\n"));
    }
}

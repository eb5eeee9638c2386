package fi.jelppi.testing.driver;

import fi.jelppi.event.Event;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets a test hold an event at central, so that the visits of its session are told to the point's kiosks. */
@RestController
@RequestMapping("/test")
@ConditionalOnProperty("jelppi.test.driver")
class EventDriver {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Programme programme;
    private final Clock clock;

    EventDriver(Programme programme, Clock clock) {
        this.programme = programme;
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
}

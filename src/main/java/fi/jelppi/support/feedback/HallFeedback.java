package fi.jelppi.support.feedback;

import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.AddressLimit;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.Trace;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Takes feedback in a hall, with or without a connection (decision 0289). */
@Service
@OnKiosk
public class HallFeedback {

    /** Path of the page of the touch screen. */
    public static final String PATH = "feedback";

    /** Who was there has gone home by then. */
    static final Duration STAYS = Duration.ofHours(3);

    /** More than a full hall gives; a bored hand on the smile is stopped. */
    static final int MOST_AN_HOUR = 200;

    private static final Logger LOG = LoggerFactory.getLogger(HallFeedback.class);

    /** A session that one can say something about. */
    public record Ended(Event event, Session session) {}

    /**
     * Which one a page leads to; it stays in the screen's own memory, not in the address.
     *
     * @param session one that the coach may have ended before its time
     */
    public record Wanted(SessionId session) {}

    /** What came of answering. */
    public enum Outcome {
        /** On disk, and on its way. */
        STORED,
        /** More than this kiosk takes in an hour. */
        TOO_MANY,
        /** The session is not held here, or it was too long ago. */
        OVER,
        /** The disk did not take it. */
        NOT_STORED
    }

    private final AddressLimit limit = new AddressLimit(MOST_AN_HOUR, Duration.ofHours(1));
    private final ThisPoint here;
    private final Programme programme;
    private final HallWriter writer;
    private final Durability durability;
    private final Clock clock;
    private final JelppiProperties properties;

    HallFeedback(
            ThisPoint here,
            Programme programme,
            HallWriter writer,
            Durability durability,
            Clock clock,
            JelppiProperties properties) {
        this.here = here;
        this.programme = programme;
        this.writer = writer;
        this.durability = durability;
        this.clock = clock;
        this.properties = properties;
    }

    /** In this hall by plan, the latest first. */
    public List<Ended> endedLately() {
        return here.id()
                .map(this::sessions)
                .orElse(Stream.empty())
                .filter(session -> !session.endsAt().isAfter(clock.instant()) && !isOver(session))
                .sorted(Comparator.comparing(Session::endsAt).reversed())
                .flatMap(session -> programme.event(session.event()).map(event -> new Ended(event, session)).stream())
                .toList();
    }

    private Stream<Session> sessions(PointId point) {
        var today = LocalDate.now(clock.withZone(properties.zone()));
        return Stream.of(today, today.minusDays(1)).flatMap(day -> programme.sessionsOn(point, day).stream());
    }

    /** One that has begun in this hall; it need not have ended by plan. */
    public Optional<Ended> find(SessionId id) {
        return here.id()
                .flatMap(point -> programme
                        .session(id)
                        .filter(session -> !session.startsAt().isAfter(clock.instant()) && !isOver(session))
                        .flatMap(session -> programme
                                .event(session.event())
                                .filter(event -> event.isHeldAt(point) && !event.cancelled())
                                .map(event -> new Ended(event, session))));
    }

    private boolean isOver(Session session) {
        return session.endsAt().plus(STAYS).isBefore(clock.instant());
    }

    /** Never throws. */
    public Outcome give(SessionId session, FeedbackAnswer answer) {
        try {
            var found = find(session);
            if (found.isEmpty()) {
                return Outcome.OVER;
            }
            if (!limit.allows(session.toString())) {
                LOG.warn("More feedback than this kiosk takes in an hour");
                return Outcome.TOO_MANY;
            }
            writer.write(found.get().session(), here.id().orElseThrow(), answer);
            durability.await();
            return Outcome.STORED;
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("Feedback could not be stored: {}", Trace.of(e));
            return Outcome.NOT_STORED;
        }
    }
}

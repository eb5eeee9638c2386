package fi.jelppi.support;

import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.Trace;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Asks a coach to the screen, with or without a connection, and shows the coach in the hall who asked (decision 0265). */
@Service
@OnKiosk
public class HelpAsking {

    /** Nobody stands before the screen so long. */
    static final Duration WAITS = Duration.ofHours(3);

    private static final Logger LOG = LoggerFactory.getLogger(HelpAsking.class);
    private static final int MOST = 100;

    /** What came of asking. */
    public sealed interface Outcome {}

    /** On disk, and on its way. */
    public record Asked(String code) implements Outcome {}

    /** More than this kiosk takes in an hour. */
    public record TooMany() implements Outcome {}

    /** The disk did not take it, or the kiosk belongs to no point. */
    public record NotAsked() implements Outcome {}

    private final ThisPoint here;
    private final AskWriter writer;
    private final AskTable table;
    private final Durability durability;
    private final SupportProperties settings;
    private final Clock clock;

    HelpAsking(
            ThisPoint here,
            AskWriter writer,
            AskTable table,
            Durability durability,
            SupportProperties settings,
            Clock clock) {
        this.here = here;
        this.writer = writer;
        this.table = table;
        this.durability = durability;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param about guide and step; empty when the visitor does not tell */
    public Outcome ask(String about) {
        return here.id().map(point -> store(point, about)).orElseGet(NotAsked::new);
    }

    private Outcome store(PointId point, String about) {
        try {
            if (table.countSince(clock.instant().minus(Duration.ofHours(1))) >= settings.mostAnHour()) {
                LOG.warn("More requests for help than this kiosk takes in an hour");
                return new TooMany();
            }
            var code = writer.ask(point, Topics.tidy(about));
            durability.await();
            return new Asked(code);
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("A request for help could not be stored: {}", Trace.of(e));
            return new NotAsked();
        }
    }

    /** Oldest first; what waits for longer than a few hours is over. */
    public List<HelpAsk> open() {
        return table.open(clock.instant().minus(WAITS), MOST);
    }

    /** A coach has come. False when somebody was faster. */
    public boolean answer(CallRequestId request, UserId coach) {
        boolean done = writer.answer(request, coach);
        durability.await();
        return done;
    }
}

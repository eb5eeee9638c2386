package fi.jelppi.jobs.list;

import fi.jelppi.jobs.list.InterestInput.Field;
import fi.jelppi.jobs.list.InterestInput.Problem;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.Trace;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import fi.jelppi.sync.spi.SentFacts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Takes lists for the coaches, with or without a connection (decision 0233). */
@Service
@OnKiosk
public class InterestBox {

    /** For all visitors of a hall, so that nobody fills the coaches' list. */
    static final int MOST_AN_HOUR = 10;

    private static final Logger LOG = LoggerFactory.getLogger(InterestBox.class);
    private static final Duration FAR = Duration.ofDays(3650);

    /** What came of giving. */
    public sealed interface Outcome {}

    /** On disk, and on its way. */
    public record Stored(InterestId interest) implements Outcome {}

    public record Refused(Map<Field, Problem> problems) implements Outcome {}

    /** More than this kiosk takes in an hour. */
    public record TooMany() implements Outcome {}

    /** The disk did not take it, or the kiosk belongs to no point. */
    public record NotStored() implements Outcome {}

    private final ThisPoint here;
    private final InterestWriter writer;
    private final InterestTable table;
    private final SentFacts sent;
    private final Durability durability;
    private final Clock clock;

    InterestBox(
            ThisPoint here,
            InterestWriter writer,
            InterestTable table,
            SentFacts sent,
            Durability durability,
            Clock clock) {
        this.here = here;
        this.writer = writer;
        this.table = table;
        this.sent = sent;
        this.durability = durability;
        this.clock = clock;
    }

    /** Whether lists can be taken here at all. */
    public boolean isPossible() {
        return here.id().isPresent();
    }

    /** Never throws, whatever was typed. */
    public Outcome give(OwnList list, InterestInput input) {
        return switch (input.check()) {
            case InterestInput.Bad bad -> new Refused(bad.problems());
            case InterestInput.Good good ->
                here.id().map(point -> store(list, good.person(), point)).orElseGet(NotStored::new);
        };
    }

    private Outcome store(OwnList list, InterestedPerson person, PointId point) {
        try {
            if (table.countSince(clock.instant().minus(Duration.ofHours(1))) >= MOST_AN_HOUR) {
                LOG.warn("More lists for the coaches than this kiosk takes in an hour");
                return new TooMany();
            }
            var stored = writer.write(list, person, point);
            durability.await();
            return stored;
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("A list for the coaches could not be stored: {}", Trace.of(e));
            return new NotStored();
        }
    }

    /** Whether central has it, name and contact included. */
    public boolean isDelivered(InterestId interest) {
        return table.find(interest)
                .map(known -> !sent.sentBefore(
                                clock.instant().plus(FAR),
                                List.of(known.person().value()))
                        .isEmpty())
                .orElse(true);
    }
}

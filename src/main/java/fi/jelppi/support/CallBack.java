package fi.jelppi.support;

import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.Trace;
import fi.jelppi.support.CallerInput.Field;
import fi.jelppi.support.CallerInput.Problem;
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

/** Takes requests to be called, with or without a connection (decision 0101). */
@Service
@OnKiosk
public class CallBack {

    private static final Logger LOG = LoggerFactory.getLogger(CallBack.class);
    private static final Duration FAR = Duration.ofDays(3650);

    /** What came of asking. */
    public sealed interface Outcome permits Stored, Refused, TooMany, NotStored, TimeBooking.Gone {}

    /** On disk, and on its way. */
    public record Stored(CallRequestId request, String code) implements Outcome {}

    public record Refused(Map<Field, Problem> problems) implements Outcome {}

    /** More than this kiosk takes in an hour. */
    public record TooMany() implements Outcome {}

    /** The disk did not take it, or the kiosk belongs to no point. */
    public record NotStored() implements Outcome {}

    private final ThisPoint here;
    private final CallWriter writer;
    private final CallTable table;
    private final SentFacts sent;
    private final Durability durability;
    private final SupportProperties settings;
    private final Clock clock;

    CallBack(
            ThisPoint here,
            CallWriter writer,
            CallTable table,
            SentFacts sent,
            Durability durability,
            SupportProperties settings,
            Clock clock) {
        this.here = here;
        this.writer = writer;
        this.table = table;
        this.sent = sent;
        this.durability = durability;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether requests can be taken here at all. */
    public boolean isPossible() {
        return here.id().isPresent();
    }

    /** Never throws, whatever was typed. */
    public Outcome ask(CallerInput input) {
        return ask(input, "");
    }

    /** @param about guide and step; empty when the visitor does not tell */
    public Outcome ask(CallerInput input, String about) {
        return switch (input.check()) {
            case CallerInput.Bad bad -> new Refused(bad.problems());
            case CallerInput.Good good ->
                here.id()
                        .map(point -> store(good.caller(), point, Topics.tidy(about)))
                        .orElseGet(NotStored::new);
        };
    }

    private Outcome store(Caller caller, PointId point, String about) {
        try {
            if (table.countSince(clock.instant().minus(Duration.ofHours(1))) >= settings.mostAnHour()) {
                LOG.warn("More requests to be called than this kiosk takes in an hour");
                return new TooMany();
            }
            var stored = writer.write(caller, point, about);
            durability.await();
            return stored;
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("A request to be called could not be stored: {}", Trace.of(e));
            return new NotStored();
        }
    }

    /** Whether central has it, name and number included. */
    public boolean isDelivered(CallRequestId request) {
        return table.find(request)
                .map(known -> !sent.sentBefore(
                                clock.instant().plus(FAR),
                                List.of(known.person().value()))
                        .isEmpty())
                .orElse(true);
    }
}

package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.Trace;
import fi.jelppi.support.CallBack.NotStored;
import fi.jelppi.support.CallBack.Outcome;
import fi.jelppi.support.CallBack.Refused;
import fi.jelppi.support.CallBack.TooMany;
import fi.jelppi.sync.spi.Durability;
import fi.jelppi.sync.spi.NotDurableException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** Takes wishes for a coach's free time, with or without a connection; central decides (decision 0265). */
@Service
@OnKiosk
public class TimeBooking {

    private static final Logger LOG = LoggerFactory.getLogger(TimeBooking.class);
    private static final int MOST = 1_000;

    /** The time went while somebody typed. */
    public record Gone() implements Outcome {}

    private final Documents<FreeTimePayload> documents;
    private final BookedHere here;
    private final BookingWriter writer;
    private final CallTable calls;
    private final Durability durability;
    private final SupportProperties settings;
    private final JelppiProperties properties;
    private final Clock clock;

    TimeBooking(
            JdbcClient jdbc,
            BookedHere here,
            BookingWriter writer,
            CallTable calls,
            Durability durability,
            SupportProperties settings,
            JelppiProperties properties,
            Clock clock) {
        this.documents = new Documents<>(jdbc, "free_time_copy", FreeTimePayload.class);
        this.here = here;
        this.writer = writer;
        this.calls = calls;
        this.durability = durability;
        this.settings = settings;
        this.properties = properties;
        this.clock = clock;
    }

    /** The next one first; none that has begun, or that somebody here wants already. */
    public List<FreeTime> free() {
        var now = LocalDateTime.ofInstant(clock.instant(), properties.zone());
        var wanted = new HashSet<>(here.slots());
        return documents.all(MOST).stream()
                .map(stored -> stored.content().toTime(stored.id()))
                .filter(time -> time.starts().isAfter(now) && !wanted.contains(time.id()))
                .sorted(Comparator.comparing(FreeTime::starts).thenComparing(FreeTime::id))
                .toList();
    }

    /** Never throws, whatever was typed. */
    public Outcome book(UUID slot, CallerInput input) {
        return switch (input.check()) {
            case CallerInput.Bad bad -> new Refused(bad.problems());
            case CallerInput.Good good ->
                free().stream()
                        .filter(time -> time.id().equals(slot))
                        .findFirst()
                        .map(time -> store(good.caller(), time))
                        .orElseGet(Gone::new);
        };
    }

    private Outcome store(Caller caller, FreeTime time) {
        try {
            if (calls.countSince(clock.instant().minus(Duration.ofHours(1))) >= settings.mostAnHour()) {
                LOG.warn("More requests to be called than this kiosk takes in an hour");
                return new TooMany();
            }
            var stored = writer.book(caller, time);
            durability.await();
            return stored;
        } catch (DataAccessException | TransactionException | NotDurableException e) {
            LOG.error("A wish for a time could not be stored: {}", Trace.of(e));
            return new NotStored();
        }
    }

    /** Whoever has the code does not come. */
    public void cancel(RequestStates.Found found) {
        writer.cancel(found.request(), found.code());
        durability.await();
    }
}

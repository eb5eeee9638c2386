package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import fi.jelppi.support.AppointmentTable.Slot;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A coach's free times and who has them, as the desk sees it (decision 0265). */
@Service
@OnCentral
public class Appointments {

    /** More stand in no month of all coaches. */
    private static final int MOST = 1_000;

    private final AppointmentTable table;
    private final CallTable calls;
    private final ReferenceFeed feed;
    private final FactLog log;
    private final ApplicationEventPublisher events;
    private final JelppiProperties properties;
    private final Clock clock;

    Appointments(
            AppointmentTable table,
            CallTable calls,
            ReferenceFeed feed,
            FactLog log,
            ApplicationEventPublisher events,
            JelppiProperties properties,
            Clock clock) {
        this.table = table;
        this.calls = calls;
        this.feed = feed;
        this.log = log;
        this.events = events;
        this.properties = properties;
        this.clock = clock;
    }

    /** Gives times to the kiosks of their point. Empty when that was done, else what is wrong. */
    @Transactional
    public Optional<GivenTimes.Problem> give(GivenTimes given, UserId coach) {
        var today = LocalDate.now(clock.withZone(properties.zone()));
        return switch (given.check(today)) {
            case GivenTimes.Bad bad -> Optional.of(bad.problem());
            case GivenTimes.Good good -> give(good.times(), coach);
        };
    }

    private Optional<GivenTimes.Problem> give(List<FreeTime> times, UserId coach) {
        var known = table.of(coach, times.getFirst().date());
        if (times.stream().anyMatch(time -> known.stream().anyMatch(other -> overlap(time, other)))) {
            return Optional.of(GivenTimes.Problem.OVERLAP);
        }
        times.forEach(time -> {
            table.add(time, coach, properties.zone());
            publish(time);
        });
        return Optional.empty();
    }

    private static boolean overlap(FreeTime one, FreeTime other) {
        return one.starts().isBefore(other.starts().plusMinutes(other.minutes()))
                && other.starts().isBefore(one.starts().plusMinutes(one.minutes()));
    }

    private void publish(FreeTime time) {
        feed.publish(FreeTimePayload.TYPE, time.id(), Set.of(Scope.of(time.point())), FreeTimePayload.of(time));
    }

    /** Those that are not over, the next one first. */
    @Transactional(readOnly = true)
    public List<Appointment> coming() {
        return table.coming(clock.instant(), MOST).stream().map(this::read).toList();
    }

    private Appointment read(Slot slot) {
        return new Appointment(
                slot.time(),
                Optional.ofNullable(slot.request())
                        .flatMap(request -> calls.request(new CallRequestId(request)))
                        .orElse(null));
    }

    /** What became of wishes for a time, of those requests that had one. */
    @Transactional(readOnly = true)
    public Map<CallRequestId, Booking> wishes(Collection<CallRequestId> requests) {
        return table.wishes(requests.stream().map(CallRequestId::value).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        wish -> new CallRequestId(wish.getKey()),
                        wish -> wish.getValue().state()));
    }

    /**
     * The coach cannot be there. Whoever had the time becomes a request to be called. False when it changed meanwhile.
     */
    @Transactional
    public boolean withdraw(Appointment appointment, UserId by) {
        var request = appointment.request();
        var slot = appointment.time().id();
        boolean done =
                table.withdraw(slot, request == null ? null : request.id().value());
        if (done) {
            feed.withdraw(FreeTimePayload.TYPE, slot);
            if (request != null) {
                var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                table.put(request.id().value(), slot, Booking.WITHDRAWN);
                log.append(
                        AppointmentFacts.WITHDRAWN,
                        new AppointmentFacts.Withdrawn(request.id().value(), now, by.value()));
                events.publishEvent(new CallRequest.Changed(request.id()));
            }
        }
        return done;
    }

    /** The first that arrives has it; any other is a request to be called. */
    void booked(AppointmentFacts.Booked fact) {
        if (table.state(fact.request()).isPresent()) {
            return;
        }
        boolean got = table.take(fact.slot(), fact.request());
        table.put(fact.request(), fact.slot(), got ? Booking.BOOKED : Booking.LOST);
        if (got) {
            feed.withdraw(FreeTimePayload.TYPE, fact.slot());
        }
        events.publishEvent(new CallRequest.Changed(new CallRequestId(fact.request())));
    }

    /** The time is free again, and nobody needs to call. */
    void cancelled(AppointmentFacts.Cancelled fact) {
        var wish = table.wish(fact.request());
        if (wish.isPresent()) {
            var time = wish.get().time();
            table.put(fact.request(), time.id(), Booking.CANCELLED);
            if (table.giveBack(fact.request()) && time.ends(properties.zone()).isAfter(clock.instant())) {
                publish(time);
            }
            calls.close(fact.request(), fact.at());
            events.publishEvent(new CallRequest.Changed(new CallRequestId(fact.request())));
        }
    }

    /** Whoever has had their time needs no call; so the retention of requests that were handled begins. */
    int closeOver(Instant now, int most) {
        var over = table.over(now, most);
        over.forEach(slot -> closeOver(slot.time(), slot.request()));
        return over.size();
    }

    private void closeOver(FreeTime time, @Nullable UUID request) {
        if (request != null) {
            calls.close(request, time.ends(properties.zone()));
            events.publishEvent(new CallRequest.Changed(new CallRequestId(request)));
        }
    }
}

package fi.jelppi.support;

import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes wishes for a time, and that somebody does not come, each with what keeps track of it. */
@Component
@OnKiosk
class BookingWriter {

    private final CallWriter calls;
    private final BookedHere here;
    private final FactLog log;
    private final Clock clock;

    BookingWriter(CallWriter calls, BookedHere here, FactLog log, Clock clock) {
        this.calls = calls;
        this.here = here;
        this.log = log;
        this.clock = clock;
    }

    /** A request to be called that is for a time. */
    @Transactional
    public CallBack.Stored book(Caller caller, FreeTime time) {
        var stored = calls.write(caller, time.point(), "", RequestCodes.nextThatCancels());
        var booked = new AppointmentFacts.Booked(stored.request().value(), time.id(), now());
        var fact = FactId.next();
        here.add(booked, fact.value(), stored.code(), time.starts());
        log.append(AppointmentFacts.BOOKED, fact, booked);
        return stored;
    }

    @Transactional
    public void cancel(UUID request, String code) {
        var now = now();
        var fact = FactId.next();
        here.cancel(request, fact.value(), code, now);
        log.append(AppointmentFacts.CANCELLED, fact, new AppointmentFacts.Cancelled(request, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}

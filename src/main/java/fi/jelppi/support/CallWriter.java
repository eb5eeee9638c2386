package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a request and its person as two facts, in one transaction with the rows that keep track of them. */
@Component
@OnKiosk
class CallWriter {

    private final FactLog log;
    private final CallTable table;
    private final Clock clock;

    CallWriter(FactLog log, CallTable table, Clock clock) {
        this.log = log;
        this.table = table;
        this.clock = clock;
    }

    /** @param about empty when the visitor does not tell */
    @Transactional
    public CallBack.Stored write(Caller caller, PointId point, String about) {
        return write(caller, point, about, RequestCodes.next());
    }

    @Transactional
    public CallBack.Stored write(Caller caller, PointId point, String about, String code) {
        var request = CallRequestId.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var requested = new CallFacts.Requested(request.value(), point.value(), code, now);
        var asked = context(now);
        table.add(requested, asked);
        log.append(CallFacts.REQUESTED, asked.id(), requested);
        var person = context(now);
        table.addCaller(request.value(), person, null);
        log.append(
                CallFacts.PERSON,
                person.id(),
                new CallFacts.Person(
                        request.value(), caller.firstName(), caller.phone().value()));
        if (!about.isEmpty()) {
            log.append(AskFacts.TOPIC, new AskFacts.Topic(request.value(), about));
        }
        return new CallBack.Stored(request, requested.code());
    }

    private FactContext context(Instant now) {
        return new FactContext(FactId.next(), log.device(), now, now);
    }
}

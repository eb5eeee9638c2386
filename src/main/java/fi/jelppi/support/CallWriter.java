package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactLog;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a request and its person as two facts, in one transaction with the rows that keep track of them. */
@Component
@OnKiosk
class CallWriter {

    /** No vowels and nothing that looks like something else: read out over the telephone, and never a word. */
    private static final String SIGNS = "23456789CDFHJKLMNPRTVX";

    private static final int CODE_LENGTH = 4;

    private final FactLog log;
    private final CallTable table;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CallWriter(FactLog log, CallTable table, Clock clock) {
        this.log = log;
        this.table = table;
        this.clock = clock;
    }

    @Transactional
    public CallBack.Stored write(Caller caller, PointId point) {
        var request = CallRequestId.next();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var requested = new CallFacts.Requested(request.value(), point.value(), code(), now);
        var about = context(now);
        table.add(requested, about);
        log.append(CallFacts.REQUESTED, about.id(), requested);
        var person = context(now);
        table.addCaller(request.value(), person, null);
        log.append(
                CallFacts.PERSON,
                person.id(),
                new CallFacts.Person(
                        request.value(), caller.firstName(), caller.phone().value()));
        return new CallBack.Stored(request, requested.code());
    }

    private String code() {
        return random.ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining());
    }

    private FactContext context(Instant now) {
        return new FactContext(FactId.next(), log.device(), now, now);
    }
}

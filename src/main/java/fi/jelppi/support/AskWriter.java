package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes that somebody asked for help, and that a coach came, each as a fact with its row. */
@Component
@OnKiosk
class AskWriter {

    private final FactLog log;
    private final AskTable table;
    private final Clock clock;

    AskWriter(FactLog log, AskTable table, Clock clock) {
        this.log = log;
        this.table = table;
        this.clock = clock;
    }

    /**
     * @param about empty when not told
     * @return the code
     */
    @Transactional
    public String ask(PointId point, String about) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var code = RequestCodes.next();
        var asked = new AskFacts.Asked(
                CallRequestId.next().value(), point.value(), code, about.isEmpty() ? null : about, now);
        var fact = FactId.next();
        table.add(asked, fact.value());
        log.append(AskFacts.ASKED, fact, asked);
        return code;
    }

    @Transactional
    public boolean answer(CallRequestId request, UserId coach) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean done = table.answer(request.value(), now);
        if (done) {
            log.append(AskFacts.ANSWERED, new AskFacts.Answered(request.value(), now, coach.value()));
        }
        return done;
    }
}

package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets requests to be called arrive at central, for tests. */
public final class SomeCalls {

    private final ApplicationContext context;

    public SomeCalls(ApplicationContext context) {
        this.context = context;
    }

    @SuppressWarnings("unchecked")
    public CallRequestId arrive(PointId point, String code, @Nullable String name, String phone) {
        var request = CallRequestId.next();
        var now = context.getBean(Clock.class).instant();
        var requested = (FactHandler<CallFacts.Requested>) context.getBean("callRequestedHandler", FactHandler.class);
        var person = (FactHandler<CallFacts.Person>) context.getBean("callerHandler", FactHandler.class);
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            requested.apply(at(now), new CallFacts.Requested(request.value(), point.value(), code, now));
            person.apply(at(now), new CallFacts.Person(request.value(), name, phone));
        });
        return request;
    }

    public void forgetAll() {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("DELETE FROM call_request").update();
        jdbc.sql("DELETE FROM call_request_caller").update();
    }

    private static FactContext at(Instant now) {
        return new FactContext(FactId.next(), DeviceId.next(), now, now);
    }
}

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

    /** Somebody asks a coach to a screen. */
    @SuppressWarnings("unchecked")
    public void ask(PointId point, String code, String about) {
        var now = context.getBean(Clock.class).instant();
        var asked = (FactHandler<AskFacts.Asked>) context.getBean("helpAskedHandler", FactHandler.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> asked.apply(
                        at(now), new AskFacts.Asked(CallRequestId.next().value(), point.value(), code, about, now)));
    }

    /** A wish for a time arrives with its person. */
    @SuppressWarnings("unchecked")
    public void book(FreeTime time, String code, String name, String phone) {
        var request = arrive(time.point(), code, name, phone);
        var now = context.getBean(Clock.class).instant();
        var booked =
                (FactHandler<AppointmentFacts.Booked>) context.getBean("appointmentBookedHandler", FactHandler.class);
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> booked.apply(at(now), new AppointmentFacts.Booked(request.value(), time.id(), now)));
    }

    public void forgetAll() {
        var jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("DELETE FROM help_ask").update();
        jdbc.sql("DELETE FROM free_time").update();
        jdbc.sql("DELETE FROM appointment").update();
        jdbc.sql("DELETE FROM call_request").update();
        jdbc.sql("DELETE FROM call_request_caller").update();
    }

    private static FactContext at(Instant now) {
        return new FactContext(FactId.next(), DeviceId.next(), now, now);
    }
}

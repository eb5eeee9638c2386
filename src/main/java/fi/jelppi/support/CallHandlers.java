package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What central does with a request to be called. Its two facts may come in either order. */
@Configuration
@OnCentral
class CallHandlers {

    private interface Work<T> {
        void on(FactContext context, T payload);
    }

    private record Handler<T extends Record>(FactType<T> type, Work<T> work) implements FactHandler<T> {

        @Override
        public void apply(FactContext context, T payload) {
            work.on(context, payload);
        }
    }

    @Bean
    FactHandler<CallFacts.Requested> callRequestedHandler(CallTable table, ApplicationEventPublisher events) {
        return new Handler<>(CallFacts.REQUESTED, (context, fact) -> {
            table.add(fact, context);
            events.publishEvent(new CallRequest.Changed(new CallRequestId(fact.request())));
        });
    }

    @Bean
    FactHandler<CallFacts.Person> callerHandler(CallTable table, ApplicationEventPublisher events) {
        return new Handler<>(CallFacts.PERSON, (context, fact) -> {
            checked(fact);
            table.addCaller(fact.request(), context, fact);
            events.publishEvent(new CallRequest.Changed(new CallRequestId(fact.request())));
        });
    }

    /** A kiosk checks too, but what comes over the wire may be anything. The message repeats nothing of it. */
    private static void checked(CallFacts.Person fact) {
        var name = fact.firstName() == null ? "" : fact.firstName();
        if (new CallerInput(name, fact.phone()).check() instanceof CallerInput.Bad) {
            throw new IllegalArgumentException("nobody can be called with this");
        }
    }
}

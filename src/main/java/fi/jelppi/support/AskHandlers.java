package fi.jelppi.support;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What central does with requests for help at a screen, and with what a request to be called is about. */
@Configuration
@OnCentral
class AskHandlers {

    private record Handler<T extends Record>(FactType<T> type, BiConsumer<FactContext, T> work)
            implements FactHandler<T> {

        @Override
        public void apply(FactContext context, T payload) {
            work.accept(context, payload);
        }
    }

    @Bean
    FactHandler<AskFacts.Asked> helpAskedHandler(AskTable table, ApplicationEventPublisher events) {
        return new Handler<>(AskFacts.ASKED, (context, fact) -> {
            if (fact.about() != null) {
                Topics.check(fact.about());
            }
            table.add(fact, context.id().value());
            events.publishEvent(new CallRequest.Changed(new CallRequestId(fact.request())));
        });
    }

    /** One that the desk has answered meanwhile is answered. */
    @Bean
    FactHandler<AskFacts.Answered> helpAnsweredHandler(AskTable table, ApplicationEventPublisher events) {
        return new Handler<>(
                AskFacts.ANSWERED,
                (context, fact) -> table.find(fact.request()).ifPresent(known -> {
                    if (table.answer(fact.request(), fact.at())) {
                        events.publishEvent(new CallRequest.Changed(known.ask().id()));
                    }
                }));
    }

    @Bean
    FactHandler<AskFacts.Topic> callTopicHandler(AskTable table, ApplicationEventPublisher events) {
        return new Handler<>(AskFacts.TOPIC, (context, fact) -> {
            Topics.check(fact.about());
            table.addTopic(fact.request(), fact.about());
            events.publishEvent(new CallRequest.Changed(new CallRequestId(fact.request())));
        });
    }
}

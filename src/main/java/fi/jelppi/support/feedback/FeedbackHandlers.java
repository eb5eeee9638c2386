package fi.jelppi.support.feedback;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Applies feedback of halls at central. What nobody was asked sets the fact aside. */
@Configuration(proxyBeanMethods = false)
@OnCentral
class FeedbackHandlers {

    private record Handler<T extends Record>(FactType<T> type, BiConsumer<FactContext, T> work)
            implements FactHandler<T> {

        @Override
        public void apply(FactContext context, T payload) {
            work.accept(context, payload);
        }
    }

    @Bean
    FactHandler<FeedbackFacts.Given> feedbackGivenHandler(FeedbackTable table, JelppiProperties properties) {
        return new Handler<>(FeedbackFacts.GIVEN, (context, given) -> {
            given.check();
            table.add(context.id().value(), given, day(context, properties));
        });
    }

    @Bean
    FactHandler<FeedbackFacts.Words> feedbackWordsHandler(FeedbackTable table, JelppiProperties properties) {
        return new Handler<>(FeedbackFacts.WORDS, (context, said) -> {
            FeedbackWords.check(said.words());
            table.add(context.id().value(), said, day(context, properties));
        });
    }

    /** Of arriving: no kiosk's clock makes words stay longer. */
    private static LocalDate day(FactContext context, JelppiProperties properties) {
        return LocalDate.ofInstant(context.receivedAt(), properties.zone());
    }
}

package fi.jelppi.jobs.list;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What central does with a list that was given to the coaches. Its two facts may come in either order. */
@Configuration
@OnCentral
class InterestHandlers {

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
    FactHandler<InterestFacts.Given> interestGivenHandler(InterestTable table, ApplicationEventPublisher events) {
        return new Handler<>(InterestFacts.GIVEN, (context, fact) -> {
            var interest = new InterestId(fact.interest());
            var given = WhenMade.of(context, InterestTerms.AT_MOST);
            table.add(interest, new PointId(fact.point()), OwnList.of(fact.vacancies()), given);
            events.publishEvent(new Interest.Changed(interest));
        });
    }

    @Bean
    FactHandler<InterestFacts.Person> interestPersonHandler(InterestTable table, ApplicationEventPublisher events) {
        return new Handler<>(InterestFacts.PERSON, (context, fact) -> {
            var person = checked(fact);
            table.addPerson(fact.interest(), context.id(), WhenMade.of(context, InterestTerms.AT_MOST));
            table.tellPerson(fact.interest(), person);
            events.publishEvent(new Interest.Changed(new InterestId(fact.interest())));
        });
    }

    /** A kiosk checks too, but what comes over the wire may be anything. The message repeats nothing of it. */
    private static InterestedPerson checked(InterestFacts.Person fact) {
        return switch (InterestInput.of(fact).check()) {
            case InterestInput.Good good -> good.person();
            case InterestInput.Bad _ -> throw new IllegalArgumentException("nobody can be reached with this");
        };
    }
}

package fi.jelppi.checkin;

import fi.jelppi.checkin.VisitFacts.CheckedIn;
import fi.jelppi.checkin.VisitFacts.CheckedOut;
import fi.jelppi.checkin.VisitFacts.Corrected;
import fi.jelppi.checkin.VisitFacts.CorrectedV1;
import fi.jelppi.checkin.VisitFacts.Named;
import fi.jelppi.checkin.VisitFacts.Refused;
import fi.jelppi.checkin.VisitFacts.Repeated;
import fi.jelppi.checkin.VisitFacts.Reversed;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which fact goes where at central. */
@Configuration
@OnCentral
class FactHandlers {

    private record Handler<T extends Record>(FactType<T> type, Consumer<List<Arrived<T>>> work)
            implements FactHandler<T> {

        @Override
        public void apply(FactContext context, T payload) {
            work.accept(List.of(new Arrived<>(context, payload)));
        }

        @Override
        public void applyAll(List<Arrived<T>> facts) {
            work.accept(facts);
        }
    }

    @Bean
    FactHandler<CheckedIn> checkedInHandler(CentralProjection projection) {
        return new Handler<>(VisitFacts.CHECKED_IN, projection::checkedIn);
    }

    @Bean
    FactHandler<Named> namedHandler(CentralProjection projection) {
        return new Handler<>(VisitFacts.NAMED, projection::named);
    }

    @Bean
    FactHandler<CheckedOut> checkedOutHandler(CentralProjection projection) {
        return new Handler<>(VisitFacts.CHECKED_OUT, projection::checkedOut);
    }

    @Bean
    FactHandler<Reversed> reversedHandler(CentralProjection projection) {
        return new Handler<>(VisitFacts.REVERSED, projection::reversed);
    }

    @Bean
    FactHandler<Corrected> correctedHandler(CentralProjection projection) {
        return new Handler<>(VisitFacts.CORRECTED, projection::corrected);
    }

    /** What kiosks that were not upgraded yet still write, and what waits in their outbox. */
    @Bean
    FactHandler<CorrectedV1> correctedV1Handler(CentralProjection projection) {
        return new Handler<>(
                VisitFacts.CORRECTED_V1,
                facts -> projection.corrected(facts.stream()
                        .map(fact -> new FactHandler.Arrived<>(
                                fact.context(), fact.payload().newer()))
                        .toList()));
    }

    @Bean
    FactHandler<Refused> refusedHandler(ScanStore store) {
        return new Handler<>(VisitFacts.REFUSED, store::refused);
    }

    @Bean
    FactHandler<Repeated> repeatedHandler(ScanStore store) {
        return new Handler<>(VisitFacts.REPEATED, store::repeated);
    }
}

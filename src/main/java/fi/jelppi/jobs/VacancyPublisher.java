package fi.jelppi.jobs;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.ReferenceFeed;
import fi.jelppi.sync.spi.Scope;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Brings what kiosks have in step with what central knows; call in the transaction that changes it. */
@Component
@OnCentral
class VacancyPublisher {

    private final ReferenceFeed feed;

    VacancyPublisher(ReferenceFeed feed) {
        this.feed = feed;
    }

    void publish(VacancyId id, Vacancy shown) {
        feed.publish(VacancyPayload.TYPE, id.value(), Set.of(Scope.EVERYONE), VacancyPayload.of(shown));
    }

    void withdraw(VacancyId id) {
        feed.withdraw(VacancyPayload.TYPE, id.value());
    }
}

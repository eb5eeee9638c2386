package fi.jelppi.jobs.site;

import fi.jelppi.jobs.OpenVacancies;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.OnCentral;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What anybody may see, asked for with what stands in an address. */
@Component
@OnCentral
class PublicJobs {

    private final OpenVacancies vacancies;

    PublicJobs(OpenVacancies vacancies) {
        this.vacancies = vacancies;
    }

    /** @param kind code; what is no code stands for all */
    List<Posting> page(String kind, int offset, int limit) {
        var kinds = kind(kind).map(Set::of).orElseGet(() -> Set.of(VacancyKind.values()));
        return vacancies.page(kinds, offset, limit);
    }

    /** Empty for what is no identifier, too. */
    Optional<Posting> find(String id) {
        try {
            return vacancies.find(new VacancyId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Empty for a code that is none. */
    static Optional<VacancyKind> kind(String code) {
        return Stream.of(VacancyKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}

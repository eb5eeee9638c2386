package fi.jelppi.jobs.site;

import fi.jelppi.jobs.OpenVacancies;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
        return vacancies.page(kinds(kind), offset, limit);
    }

    /**
     * What comes first on a wall, and all that is open.
     *
     * @param featured as many of the first ones were put there by the desk
     */
    record Wall(List<Posting> postings, int featured) {}

    /** @param point whose wall; what is no identifier of one stands for all points */
    Wall wall(String kind, String point, int most) {
        var kinds = kinds(kind);
        var featured = vacancies.featured(kinds, point(point));
        var first = featured.stream().map(Posting::id).collect(Collectors.toSet());
        var postings = Stream.concat(
                        featured.stream(),
                        vacancies.page(kinds, 0, most).stream().filter(posting -> !first.contains(posting.id())))
                .limit(most)
                .toList();
        return new Wall(postings, featured.size());
    }

    private static @Nullable PointId point(String text) {
        try {
            return PointId.of(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Set<VacancyKind> kinds(String code) {
        return kind(code).map(Set::of).orElseGet(() -> Set.of(VacancyKind.values()));
    }

    /** Empty for what is no identifier, too. */
    Optional<Posting> find(String id) {
        try {
            return vacancies.find(new VacancyId(UUID.fromString(id)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** When its source last changed it; empty where that is not told, for which the epoch's first moment stands. */
    static Optional<Instant> updated(Posting posting) {
        return Optional.of(posting.vacancy().source().updated()).filter(at -> !at.equals(Instant.EPOCH));
    }

    /** Empty for a code that is none. */
    static Optional<VacancyKind> kind(String code) {
        return Stream.of(VacancyKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }
}

package fi.jelppi.jobs.search;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.Vacancy;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.place.Distance;
import fi.jelppi.jobs.place.RoadDistances;
import fi.jelppi.jobs.search.JobResult.Hit;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters, counts and orders vacancies for one moment at one point. Pure: words are looked up before. */
final class JobFinder {

    private final @Nullable Place here;
    private final Instant now;
    private final ZoneId zone;

    JobFinder(@Nullable Place here, Instant now, ZoneId zone) {
        this.here = here;
        this.now = now;
        this.zone = zone;
    }

    /** @param said those that have the words; null when none were typed */
    JobResult find(Collection<Posting> all, JobSearch search, @Nullable Set<VacancyId> said) {
        var wanted = all.stream()
                .filter(posting -> said == null || said.contains(posting.id()))
                .filter(posting -> !posting.vacancy().isClosed(now))
                .filter(posting -> search.want().takes(posting.vacancy()))
                .map(posting -> hit(posting, search.birthYear()))
                .filter(hit -> hit.fit() != AgeFit.NO)
                .toList();
        var hits = wanted.stream()
                .filter(passes(search))
                .sorted(Comparator.comparingDouble((Hit hit) -> hit.kilometres().orElse(Double.MAX_VALUE))
                        .thenComparing(hit -> hit.fit() == AgeFit.ASK)
                        .thenComparing(hit -> Objects.requireNonNullElse(
                                hit.posting().vacancy().schedule().closes(), Instant.MAX))
                        .thenComparing(hit -> hit.posting().id().value()))
                .toList();
        return new JobResult(
                hits,
                narrowings(wanted, search),
                reaches(wanted, search),
                counted(wanted.stream()
                        .filter(passes(search.from(null)))
                        .map(hit -> hit.posting().vacancy().employer().name())),
                counted(wanted.stream()
                        .filter(passes(search.in(null)))
                        .flatMap(hit -> hit.posting().vacancy().requirements().languages().stream())));
    }

    /** How many there are for each answer to the first question, before anything narrows them. */
    Map<Want, Integer> counts(Collection<Posting> all) {
        var counts = new EnumMap<Want, Integer>(Want.class);
        for (Want want : Want.values()) {
            counts.put(want, 0);
        }
        all.stream()
                .map(Posting::vacancy)
                .filter(vacancy -> !vacancy.isClosed(now))
                .forEach(vacancy -> {
                    for (Want want : Want.values()) {
                        if (want.takes(vacancy)) {
                            counts.merge(want, 1, Integer::sum);
                        }
                    }
                });
        return counts;
    }

    Hit hit(Posting posting, @Nullable Integer year) {
        return new Hit(
                posting,
                kilometres(posting.vacancy()),
                year == null ? null : AgeFit.of(posting.vacancy(), year, now, zone));
    }

    OptionalDouble kilometres(Vacancy vacancy) {
        var from = here;
        return from == null
                ? OptionalDouble.empty()
                : vacancy.places().stream()
                        .flatMap(place -> RoadDistances.shipped().between(from, place).stream())
                        .mapToDouble(Distance::kilometres)
                        .min();
    }

    private Predicate<Hit> passes(JobSearch search) {
        return hit -> {
            var vacancy = hit.posting().vacancy();
            return search.reach().holds(hit.kilometres())
                    && search.narrowings().stream().allMatch(one -> one.passes(vacancy, now))
                    && (search.employer() == null
                            || search.employer().equals(vacancy.employer().name()))
                    && (search.language() == null
                            || vacancy.requirements().languages().contains(search.language()));
        };
    }

    private Map<Narrowing, Integer> narrowings(List<Hit> wanted, JobSearch search) {
        var counts = new EnumMap<Narrowing, Integer>(Narrowing.class);
        for (var one : Narrowing.values()) {
            var with = search.narrowings().contains(one) ? search : search.toggle(one);
            counts.put(one, count(wanted, with));
        }
        return counts;
    }

    private Map<Reach, Integer> reaches(List<Hit> wanted, JobSearch search) {
        var counts = new EnumMap<Reach, Integer>(Reach.class);
        for (var reach : Reach.values()) {
            counts.put(reach, count(wanted, search.within(reach)));
        }
        return counts;
    }

    private int count(List<Hit> wanted, JobSearch search) {
        return (int) wanted.stream().filter(passes(search)).count();
    }

    private static Map<String, Integer> counted(Stream<String> values) {
        Map<String, Integer> counts = values.collect(
                Collectors.groupingBy(Function.identity(), HashMap::new, Collectors.summingInt(value -> 1)));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }
}

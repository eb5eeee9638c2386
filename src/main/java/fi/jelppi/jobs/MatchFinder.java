package fi.jelppi.jobs;

import fi.jelppi.jobs.ApartTable.Name;
import fi.jelppi.jobs.ApartTable.Pair;
import fi.jelppi.jobs.DuplicateCheck.Answer;
import fi.jelppi.jobs.VacancyTable.Row;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds what other sources already have. A group takes one record of a source, because two of the same source are two
 * vacancies; it takes none that is surely different from one of it, or was split from one by hand.
 */
@Component
@OnCentral
class MatchFinder {

    /** @param lead of the group to be shown with, or the only record of it */
    record Match(UUID lead, List<String> reasons) {}

    /** What was found to compare with. */
    private record Known(Map<UUID, StoredVacancy> records, Map<UUID, UUID> leads, Set<Pair> apart) {

        UUID lead(UUID id) {
            return leads.getOrDefault(id, id);
        }

        List<Vacancy> group(UUID lead) {
            return records.entrySet().stream()
                    .filter(record -> lead(record.getKey()).equals(lead))
                    .map(record -> record.getValue().stated())
                    .toList();
        }
    }

    private final MergeTable merges;
    private final ApartTable aparts;
    private final VacancyTable table;
    private final DuplicateCheck check;
    private final Clock clock;

    MatchFinder(MergeTable merges, ApartTable aparts, VacancyTable table, DuplicateCheck check, Clock clock) {
        this.merges = merges;
        this.aparts = aparts;
        this.table = table;
        this.check = check;
        this.clock = clock;
    }

    /** @param keys of the rows, by which others are looked for */
    Map<UUID, Match> find(String source, List<Row> rows, Map<UUID, Set<Long>> keys) {
        var wanted = rows.stream()
                .flatMap(row -> keys.getOrDefault(row.id().value(), Set.of()).stream())
                .collect(Collectors.toSet());
        var byKey = wanted.isEmpty() ? Map.<Long, List<UUID>>of() : merges.candidates(wanted, source);
        if (byKey.isEmpty()) {
            return Map.of();
        }
        var known = known(source, rows, byKey.values());
        var matches = new LinkedHashMap<UUID, Match>();
        var full = new HashSet<UUID>();
        for (var row : rows) {
            var candidates = new TreeSet<>(Merging.OLDEST_FIRST);
            keys.getOrDefault(row.id().value(), Set.of())
                    .forEach(key -> candidates.addAll(byKey.getOrDefault(key, List.of())));
            match(row.vacancy(), candidates, known, full).ifPresent(match -> {
                matches.put(row.id().value(), match);
                full.add(match.lead());
            });
        }
        return matches;
    }

    private Known known(String source, List<Row> rows, Collection<List<UUID>> candidates) {
        var ids = candidates.stream().flatMap(List::stream).collect(Collectors.toSet());
        var leads = merges.groups(ids);
        ids.addAll(leads.keySet());
        var records = table.all(ids).stream()
                .collect(Collectors.toMap(record -> record.id().value(), Function.identity()));
        var externalIds =
                rows.stream().map(row -> row.vacancy().source().externalId()).toList();
        return new Known(new HashMap<>(records), leads, aparts.of(source, externalIds));
    }

    private Optional<Match> match(Vacancy vacancy, Collection<UUID> candidates, Known known, Set<UUID> full) {
        var now = clock.instant();
        for (UUID id : candidates) {
            var record = known.records().get(id);
            var lead = known.lead(id);
            if (record == null || record.stated().isClosed(now) || full.contains(lead)) {
                continue;
            }
            var finding = check.compare(vacancy, record.stated());
            if (finding.answer() == Answer.SAME
                    && known.group(lead).stream().allMatch(other -> fits(vacancy, other, known.apart()))) {
                return Optional.of(new Match(lead, finding.reasons()));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Vacancy vacancy, Vacancy other, Set<Pair> apart) {
        return !other.source().code().equals(vacancy.source().code())
                && !apart.contains(new Pair(Name.of(vacancy), Name.of(other)))
                && check.compare(vacancy, other).answer() != Answer.DIFFERENT;
    }
}

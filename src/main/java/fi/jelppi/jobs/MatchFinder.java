package fi.jelppi.jobs;

import fi.jelppi.jobs.ApartTable.Name;
import fi.jelppi.jobs.ApartTable.Pair;
import fi.jelppi.jobs.DuplicateCheck.Answer;
import fi.jelppi.jobs.DuplicateCheck.Subject;
import fi.jelppi.jobs.MergeTable.Match;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds what other sources already have. A group takes one record of a source, because two of the same source are two
 * vacancies; it takes none that is surely different from one of it, or was split from one by hand.
 */
@Component
@OnCentral
class MatchFinder {

    /** Of those that share the most words, and no fewer than half as many as the first: what is the same is among them. */
    private static final int MOST_COMPARED = 6;

    /** What was found to compare with. Most of it is not: it is read when it is. */
    private final class Known {

        private final Map<UUID, String> contents;
        private final Map<UUID, UUID> leads;
        private final Set<Pair> apart;
        private final Map<UUID, Subject> read = new HashMap<>();
        private final Map<UUID, List<UUID>> groups = new HashMap<>();

        Known(Map<UUID, String> contents, Map<UUID, UUID> leads, Set<Pair> apart) {
            this.contents = contents;
            this.leads = leads;
            this.apart = apart;
            leads.forEach((id, lead) ->
                    groups.computeIfAbsent(lead, one -> new ArrayList<>()).add(id));
        }

        UUID lead(UUID id) {
            return leads.getOrDefault(id, id);
        }

        /** Empty for one that is gone meanwhile. */
        Optional<Subject> record(UUID id) {
            return Optional.ofNullable(contents.get(id))
                    .map(content -> read.computeIfAbsent(id, one -> check.subject(VacancyTable.stated(content))));
        }

        boolean takes(UUID lead, Subject subject) {
            return groups.getOrDefault(lead, List.of(lead)).stream()
                    .flatMap(id -> record(id).stream())
                    .allMatch(other -> fits(subject, other, apart));
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

    /** @param subjects records of the source, in none of the groups yet */
    Map<UUID, Match> find(String source, Map<UUID, Subject> subjects) {
        var candidates = candidates(source, subjects);
        if (candidates.isEmpty()) {
            return Map.of();
        }
        var known = known(source, subjects.values(), candidates.values());
        var matches = new LinkedHashMap<UUID, Match>();
        var full = new HashSet<UUID>();
        candidates.forEach((id, ofOne) -> Optional.ofNullable(subjects.get(id))
                .flatMap(subject -> match(subject, ofOne, known, full))
                .ifPresent(match -> {
                    matches.put(id, match);
                    full.add(match.lead());
                }));
        return matches;
    }

    /** For each, those that share the most keys with it. */
    private Map<UUID, List<UUID>> candidates(String source, Map<UUID, Subject> subjects) {
        var keys = new LinkedHashMap<UUID, Set<Long>>();
        subjects.forEach((id, subject) -> keys.put(id, subject.keys()));
        var wanted = keys.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var byKey = wanted.isEmpty() ? Map.<Long, List<UUID>>of() : merges.candidates(wanted, source);
        var candidates = new LinkedHashMap<UUID, List<UUID>>();
        keys.forEach((id, ofOne) -> {
            var shared = new HashMap<UUID, Integer>();
            ofOne.forEach(
                    key -> byKey.getOrDefault(key, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
            if (!shared.isEmpty()) {
                candidates.put(id, most(shared));
            }
        });
        return candidates;
    }

    private static List<UUID> most(Map<UUID, Integer> shared) {
        int best = Collections.max(shared.values());
        return shared.entrySet().stream()
                .filter(other -> 2 * other.getValue() >= best)
                .sorted(Map.Entry.<UUID, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey, Merging.OLDEST_FIRST))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Known known(String source, Collection<Subject> subjects, Collection<List<UUID>> candidates) {
        var ids = candidates.stream().flatMap(List::stream).collect(Collectors.toCollection(HashSet::new));
        var leads = merges.groups(ids);
        ids.addAll(leads.keySet());
        var externalIds = subjects.stream()
                .map(subject -> subject.vacancy().source().externalId())
                .toList();
        return new Known(table.contents(ids), leads, aparts.of(source, externalIds));
    }

    private Optional<Match> match(Subject subject, List<UUID> candidates, Known known, Set<UUID> full) {
        var now = clock.instant();
        for (UUID id : candidates) {
            var lead = known.lead(id);
            var record = full.contains(lead) ? Optional.<Subject>empty() : known.record(id);
            if (record.isEmpty() || record.get().vacancy().isClosed(now)) {
                continue;
            }
            var finding = subject.compare(record.get());
            if (finding.answer() == Answer.SAME && known.takes(lead, subject)) {
                return Optional.of(new Match(lead, finding.reasons()));
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Subject subject, Subject other, Set<Pair> apart) {
        return !other.vacancy()
                        .source()
                        .code()
                        .equals(subject.vacancy().source().code())
                && !apart.contains(new Pair(Name.of(subject.vacancy()), Name.of(other.vacancy())))
                && subject.compare(other).answer() != Answer.DIFFERENT;
    }
}

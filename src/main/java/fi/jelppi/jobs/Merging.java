package fi.jelppi.jobs;

import fi.jelppi.jobs.DuplicateCheck.Answer;
import fi.jelppi.jobs.DuplicateCheck.Subject;
import fi.jelppi.jobs.VacancyTable.Row;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Shows what several sources say of one vacancy as one, and what is told of it to the kiosks (decision 0242). Call in the
 * transaction that changes a record, and {@link #begin} before anything of it is read or written.
 */
@Component
@OnCentral
class Merging {

    /** Ids carry the time at which they were made; as signed numbers, as {@link UUID} compares them, they would not be in order. */
    static final Comparator<UUID> OLDEST_FIRST = Comparator.comparing(UUID::toString);

    private final VacancyTable table;
    private final MergeTable merges;
    private final MatchFinder finder;
    private final GroupShown shown;
    private final DuplicateCheck check;
    private final FeatureTable features;
    private final Clock clock;

    Merging(
            VacancyTable table,
            MergeTable merges,
            MatchFinder finder,
            GroupShown shown,
            DuplicateCheck check,
            FeatureTable features,
            Clock clock) {
        this.table = table;
        this.merges = merges;
        this.finder = finder;
        this.shown = shown;
        this.check = check;
        this.features = features;
        this.clock = clock;
    }

    /** One at a time, on whichever instance: nobody joins what somebody else is just taking away. */
    void begin() {
        merges.lock();
    }

    /** What a source says that was written: by itself, or with what other sources say of the same. */
    void taken(String source, List<Row> added, List<Row> changed) {
        var subjects = keep(source, added, changed);
        var touched = review(changed);
        var alone = new ArrayList<>(added);
        changed.stream().filter(row -> !touched.contains(row.id().value())).forEach(alone::add);
        var open = new LinkedHashMap<UUID, Subject>();
        alone.stream()
                .filter(Row::published)
                .map(row -> row.id().value())
                .forEach(id -> open.put(id, Objects.requireNonNull(subjects.get(id))));
        var matches = finder.find(source, open);
        if (!matches.isEmpty()) {
            merges.add(matches, clock.instant());
            matches.values().forEach(match -> touched.add(match.lead()));
        }
        alone.stream()
                .filter(row -> !matches.containsKey(row.id().value()))
                .forEach(row -> shown.alone(row.id(), row.shown(), row.published()));
        settle(touched);
    }

    private Map<UUID, Subject> keep(String source, List<Row> added, List<Row> changed) {
        var subjects = new HashMap<UUID, Subject>();
        added.forEach(row -> subjects.put(row.id().value(), check.subject(row.vacancy())));
        changed.forEach(row -> subjects.put(row.id().value(), check.subject(row.vacancy())));
        merges.forgetKeys(changed.stream().map(row -> row.id().value()).toList());
        var now = clock.instant();
        var open = new HashMap<>(subjects);
        open.values().removeIf(subject -> subject.vacancy().isClosed(now));
        merges.addKeys(source, open);
        return subjects;
    }

    /** Those in groups, and who is left of groups that one of them no longer belongs to. */
    private Set<UUID> review(List<Row> changed) {
        var touched = new LinkedHashSet<UUID>();
        var ids = changed.stream().map(row -> row.id().value()).toList();
        var leads = ids.isEmpty() ? Map.<UUID, UUID>of() : merges.groups(ids);
        for (UUID id : ids) {
            if (leads.containsKey(id)) {
                touched.add(id);
                touched.addAll(isStranger(id, leads) ? part(id) : Set.of());
            }
        }
        return touched;
    }

    private boolean isStranger(UUID id, Map<UUID, UUID> leads) {
        var group = new HashSet<UUID>();
        leads.forEach((one, lead) -> {
            if (lead.equals(leads.get(id))) {
                group.add(one);
            }
        });
        var records = table.all(group).stream()
                .collect(Collectors.partitioningBy(record -> record.id().value().equals(id)));
        return records.getOrDefault(true, List.of()).stream()
                .map(changed -> check.subject(changed.stated()))
                .anyMatch(changed -> records.getOrDefault(false, List.of()).stream()
                        .map(other -> changed.compare(check.subject(other.stated())))
                        .anyMatch(finding -> finding.answer() == Answer.DIFFERENT));
    }

    /**
     * Shows it by itself from now on. What the desk decided while they were one holds on both sides.
     *
     * @return who is left of the group, to be settled as it is; empty when it was in none
     */
    Set<UUID> part(UUID id) {
        var others = leave(id);
        if (!others.isEmpty()) {
            var one = table.all(List.of(id));
            var rest = table.all(others);
            shown.inherit(one, rest);
            shown.inherit(rest, one);
        }
        return others;
    }

    /** @return who is left of the group; empty when it was in none */
    private Set<UUID> leave(UUID id) {
        var leads = merges.groups(List.of(id));
        var others = new LinkedHashSet<UUID>();
        leads.keySet().stream()
                .filter(one -> !one.equals(id))
                .sorted(OLDEST_FIRST)
                .forEach(others::add);
        if (id.equals(leads.get(id))) {
            merges.lead(id, others.getFirst());
        }
        merges.leave(id);
        return others;
    }

    /** A source no longer has it. What the desk decided stays with those that others have. */
    void removed(StoredVacancy gone) {
        var id = gone.id();
        var others = leave(id.value());
        shown.gone(id);
        table.delete(id);
        merges.forgetKeys(List.of(id.value()));
        features.pass(id.value(), others.stream().findFirst());
        if (!others.isEmpty()) {
            shown.inherit(List.of(gone), table.all(others));
            settle(others);
        }
    }

    /** The time for applying is over at these sources; others may have it still open. */
    void closed(Collection<UUID> ids) {
        var leads = ids.isEmpty() ? Map.<UUID, UUID>of() : merges.groups(ids);
        merges.forgetKeys(ids);
        ids.stream().map(VacancyId::new).forEach(id -> {
            table.setPublished(id, false);
            shown.gone(id);
        });
        settle(leads.keySet());
    }

    /** Brings what kiosks have of these records, and of all that are shown with them, in step with what is known. */
    void settle(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var leads = merges.groups(ids);
        var all = new HashSet<>(ids);
        all.addAll(leads.keySet());
        var groups = new LinkedHashMap<UUID, List<StoredVacancy>>();
        table.all(all)
                .forEach(record -> groups.computeIfAbsent(
                                leads.getOrDefault(
                                        record.id().value(), record.id().value()),
                                lead -> new ArrayList<>())
                        .add(record));
        groups.forEach(shown::together);
    }
}

package fi.jelppi.jobs;

import fi.jelppi.jobs.ApartTable.Name;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is shown as one, for those who look after it: why, and apart again. */
@Service
@OnCentral
public class Merges {

    /**
     * One source's record of a vacancy.
     *
     * @param reasons codes of what the rules told it by; empty for the one in whose words it is shown
     */
    public record Part(StoredVacancy record, List<String> reasons) {}

    private final MergeTable merges;
    private final ApartTable aparts;
    private final VacancyTable table;
    private final Merging merging;
    private final Clock clock;

    Merges(MergeTable merges, ApartTable aparts, VacancyTable table, Merging merging, Clock clock) {
        this.merges = merges;
        this.aparts = aparts;
        this.table = table;
        this.merging = merging;
        this.clock = clock;
    }

    /** The records that are shown as one with it, the one in whose words it is shown first; it alone when there are no others. */
    @Transactional(readOnly = true)
    public List<Part> parts(VacancyId id) {
        var leads = merges.groups(List.of(id.value()));
        var lead = leads.getOrDefault(id.value(), id.value());
        var reasons = merges.reasons(lead);
        return table.all(leads.isEmpty() ? Set.of(lead) : leads.keySet()).stream()
                .map(record -> new Part(record, reasons.getOrDefault(record.id().value(), List.of())))
                .sorted(Comparator.comparing(
                                (Part part) -> !part.record().id().value().equals(lead))
                        .thenComparing(part -> part.record().id().value(), Merging.OLDEST_FIRST))
                .toList();
    }

    /** For each of these all that are shown as one with it, itself included. */
    @Transactional(readOnly = true)
    public Map<VacancyId, Set<VacancyId>> together(Collection<VacancyId> ids) {
        var leads = merges.groups(ids.stream().map(VacancyId::value).toList());
        var groups = new HashMap<UUID, Set<VacancyId>>();
        leads.forEach((id, lead) ->
                groups.computeIfAbsent(lead, none -> new HashSet<>()).add(new VacancyId(id)));
        var together = new HashMap<VacancyId, Set<VacancyId>>();
        ids.forEach(id -> together.put(id, groups.getOrDefault(leads.get(id.value()), Set.of(id))));
        return together;
    }

    /** Shows it by itself from now on, whatever the rules say. False when it was by itself already. */
    @Transactional
    public boolean split(VacancyId id, UserId by) {
        merging.begin();
        var found = table.find(id);
        var others = merging.part(id.value());
        if (found.isEmpty() || others.isEmpty()) {
            return false;
        }
        var names =
                table.all(others).stream().map(other -> Name.of(other.stated())).toList();
        aparts.add(Name.of(found.get().stated()), names, by, clock.instant());
        merging.settle(others);
        merging.settle(Set.of(id.value()));
        return true;
    }
}

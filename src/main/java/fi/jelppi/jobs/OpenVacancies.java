package fi.jelppi.jobs;

import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may see: open, not hidden, and of sources whose terms let others show it. */
@Service
@OnCentral
public class OpenVacancies {

    private final VacancyTable table;
    private final MergeTable merges;
    private final GroupShown groups;
    private final Clock clock;

    OpenVacancies(VacancyTable table, MergeTable merges, GroupShown groups, Clock clock) {
        this.table = table;
        this.merges = merges;
        this.groups = groups;
        this.clock = clock;
    }

    /** What closes first comes first, what is open until further notice last. */
    @Transactional(readOnly = true)
    public List<Posting> page(Collection<VacancyKind> kinds, int offset, int limit) {
        return table.open(kinds, clock.instant(), offset, limit).stream()
                .map(this::posting)
                .toList();
    }

    /** Empty also for one that there is but that nobody outside may see. */
    @Transactional(readOnly = true)
    public Optional<Posting> find(VacancyId id) {
        return table.find(id)
                .filter(found -> found.published() && !found.stated().isClosed(clock.instant()))
                .filter(found -> found.stated().source().mayForward())
                .map(this::posting);
    }

    private Posting posting(StoredVacancy stored) {
        if (stored.records() == 1) {
            return new Posting(stored.id(), stored.shown());
        }
        var group = merges.groups(List.of(stored.id().value())).keySet();
        return new Posting(stored.id(), groups.passedOn(table.all(group)));
    }
}

package fi.jelppi.jobs;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may see: open, not hidden, and of sources whose terms let others show it. */
@Service
@OnCentral
public class OpenVacancies {

    private static final int MOST_FEATURED = 60;

    private static final Comparator<StoredVacancy> CLOSES_FIRST = Comparator.comparing(
                    (StoredVacancy one) -> one.stated().schedule().closes(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.id().value(), Merging.OLDEST_FIRST);

    private final VacancyTable table;
    private final MergeTable merges;
    private final GroupShown groups;
    private final FeatureTable features;
    private final JelppiProperties properties;
    private final Clock clock;

    OpenVacancies(
            VacancyTable table,
            MergeTable merges,
            GroupShown groups,
            FeatureTable features,
            JelppiProperties properties,
            Clock clock) {
        this.table = table;
        this.merges = merges;
        this.groups = groups;
        this.features = features;
        this.properties = properties;
        this.clock = clock;
    }

    /** What closes first comes first, what is open until further notice last. */
    @Transactional(readOnly = true)
    public List<Posting> page(Collection<VacancyKind> kinds, int offset, int limit) {
        return table.open(kinds, clock.instant(), offset, limit).stream()
                .map(this::posting)
                .toList();
    }

    /**
     * What the desk put first on a wall, in the same order as a page has them.
     *
     * @param point whose wall; null for what is first on all
     */
    @Transactional(readOnly = true)
    public List<Posting> featured(Collection<VacancyKind> kinds, @Nullable PointId point) {
        var now = clock.instant();
        var marked = features.onWall(point, LocalDate.ofInstant(now, properties.zone()), MOST_FEATURED);
        var leads = merges.groups(marked);
        var shown = marked.stream().map(id -> leads.getOrDefault(id, id)).collect(Collectors.toSet());
        return table.all(shown).stream()
                .filter(one -> one.published() && !one.stated().isClosed(now))
                .filter(one -> one.stated().source().mayForward())
                .sorted(CLOSES_FIRST)
                .map(this::posting)
                .filter(posting -> kinds.contains(posting.vacancy().kind()))
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

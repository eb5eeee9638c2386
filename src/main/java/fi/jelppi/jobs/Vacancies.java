package fi.jelppi.jobs;

import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vacancies that central knows, for the desk and the public pages. */
@Service
@OnCentral
public class Vacancies {

    private final VacancyTable table;
    private final Merging merging;
    private final Clock clock;

    Vacancies(VacancyTable table, Merging merging, Clock clock) {
        this.table = table;
        this.merging = merging;
        this.clock = clock;
    }

    /** Last changed first. */
    @Transactional(readOnly = true)
    public List<StoredVacancy> page(VacancyFilter filter, int offset, int limit) {
        return table.page(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(VacancyFilter filter) {
        return table.count(filter);
    }

    @Transactional(readOnly = true)
    public Optional<StoredVacancy> find(VacancyId id) {
        return table.find(id);
    }

    /** By what its source calls it. */
    @Transactional(readOnly = true)
    public Optional<StoredVacancy> find(String source, String externalId) {
        return table.id(source, externalId).flatMap(table::find);
    }

    /** Keeps it from every screen until it is shown again, whatever its source says. False when somebody else changed it. */
    @Transactional
    public boolean hide(StoredVacancy vacancy) {
        return decide(vacancy, vacancy.correction(), true);
    }

    @Transactional
    public boolean show(StoredVacancy vacancy) {
        return decide(vacancy, vacancy.correction(), false);
    }

    /** Says better what source or rules say. False when somebody else changed it meanwhile. */
    @Transactional
    public boolean correct(StoredVacancy vacancy, Correction correction) {
        return decide(vacancy, correction, vacancy.hidden());
    }

    private boolean decide(StoredVacancy vacancy, Correction correction, boolean hidden) {
        merging.begin();
        boolean open = !hidden && !vacancy.stated().isClosed(clock.instant());
        boolean saved = table.decide(vacancy.decided(correction, hidden, open), clock.instant());
        if (saved) {
            merging.settle(List.of(vacancy.id().value()));
        }
        return saved;
    }
}

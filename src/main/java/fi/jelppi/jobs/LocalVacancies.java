package fi.jelppi.jobs;

import fi.jelppi.jobs.VacancyHandler.CopyChanged;
import fi.jelppi.shared.OnKiosk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** The kiosk's own copy of the vacancies. */
@Service
@OnKiosk
public class LocalVacancies {

    private static final int PAGE = 500;

    private final CopyTable copies;
    private final Set<VacancyId> changed = new LinkedHashSet<>();

    LocalVacancies(CopyTable copies) {
        this.copies = copies;
    }

    /** With its description. Empty when the source has taken it away meanwhile. */
    public Optional<Posting> find(VacancyId id) {
        return copies.find(id);
    }

    /** In the order of ids, from the first when none is given; fewer than {@link #pageSize} are the last ones. */
    public List<Posting> page(@Nullable VacancyId after) {
        return after == null ? copies.first(PAGE) : copies.after(after, PAGE);
    }

    public int pageSize() {
        return PAGE;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(CopyChanged change) {
        synchronized (changed) {
            changed.add(change.id());
        }
    }

    /** What has changed since this was last asked; for the one who keeps them in memory. */
    public List<VacancyId> takeChanged() {
        synchronized (changed) {
            var taken = new ArrayList<>(changed);
            changed.clear();
            return taken;
        }
    }
}

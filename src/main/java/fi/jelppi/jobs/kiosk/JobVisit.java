package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Want;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this visitor looks for and has put aside; goes with the visit's session and is written nowhere. */
public final class JobVisit {

    /** More do not fit a code that a telephone reads. */
    static final int MOST_OWN = 12;

    private final Set<VacancyId> own = new LinkedHashSet<>();
    private JobSearch search = JobSearch.of(Want.NEARBY);
    private @Nullable Boolean schoolDone;
    private @Nullable VacancyId open;

    private JobVisit() {}

    static JobVisit current() {
        var session = VaadinSession.getCurrent();
        var visit = session.getAttribute(JobVisit.class);
        if (visit == null) {
            visit = new JobVisit();
            session.setAttribute(JobVisit.class, visit);
        }
        return visit;
    }

    /** What was told for the search, so that no page of this visit asks again. */
    public static Optional<Integer> birthYear() {
        return Optional.ofNullable(current().search.birthYear());
    }

    JobSearch search() {
        return search;
    }

    void search(JobSearch other) {
        search = other;
    }

    /** Whether compulsory school is done; empty when it was not asked or not told. */
    Optional<Boolean> schoolDone() {
        return Optional.ofNullable(schoolDone);
    }

    void schoolDone(@Nullable Boolean done) {
        schoolDone = done;
    }

    Optional<VacancyId> open() {
        return Optional.ofNullable(open);
    }

    void open(VacancyId vacancy) {
        open = vacancy;
    }

    List<VacancyId> own() {
        return List.copyOf(own);
    }

    boolean isOwn(VacancyId vacancy) {
        return own.contains(vacancy);
    }

    boolean isFull() {
        return own.size() >= MOST_OWN;
    }

    void add(VacancyId vacancy) {
        if (!isFull()) {
            own.add(vacancy);
        }
    }

    void remove(VacancyId vacancy) {
        own.remove(vacancy);
    }
}

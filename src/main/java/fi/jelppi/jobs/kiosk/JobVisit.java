package fi.jelppi.jobs.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.list.OwnList;
import fi.jelppi.jobs.search.JobSearch;
import fi.jelppi.jobs.search.Want;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this visitor looks for and has put aside; goes with the visit's session, and nothing says whose it was. */
public final class JobVisit {

    static final int MOST_OWN = OwnList.MOST;

    /** Lists that one visit gives to the coaches; the second is for a slip in the number. */
    private static final int MOST_INTERESTS = 2;

    private record Link(OwnList list, Locale language, URI address) {}

    private final Set<VacancyId> own = new LinkedHashSet<>();
    private JobSearch search = JobSearch.of(Want.NEARBY);
    private @Nullable Boolean schoolDone;
    private @Nullable VacancyId open;
    private @Nullable Link link;
    private int interests;

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

    /** The link that was made for this list, so that looking at it again makes no other. */
    Optional<URI> link(OwnList list, Locale language) {
        return Optional.ofNullable(link)
                .filter(made -> made.list().equals(list) && made.language().equals(language))
                .map(Link::address);
    }

    void keep(OwnList list, Locale language, URI address) {
        link = new Link(list, language, address);
    }

    boolean mayGiveInterest() {
        return interests < MOST_INTERESTS;
    }

    void interestGiven() {
        interests++;
    }
}

package fi.jelppi.jobs.search;

import fi.jelppi.jobs.LocalVacancies;
import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.jobs.Posting;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.VacancyKind;
import fi.jelppi.jobs.search.JobResult.Hit;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.search.TextIndex;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The vacancies of this kiosk, ready to be searched: in memory without their descriptions, beside an index of all their
 * words (decision 0201). Read from the database after the start, then kept in step.
 */
@Service
@OnKiosk
public class JobBoard {

    /** More than a kiosk is meant for; what comes after them is not found. */
    static final int MOST = 20_000;

    private final LocalVacancies vacancies;
    private final ThisPoint here;
    private final Clock clock;
    private final JelppiProperties properties;
    private final Map<VacancyId, Posting> postings = new HashMap<>();
    private final TextIndex index = new TextIndex();
    private volatile boolean loaded;

    JobBoard(LocalVacancies vacancies, ThisPoint here, Clock clock, JelppiProperties properties) {
        this.vacancies = vacancies;
        this.here = here;
        this.clock = clock;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void readAfterTheStart() {
        Thread.ofPlatform().name("vacancies").daemon().start(() -> moment(""));
    }

    /** Also without a connection: closed ones are left out by this machine's clock. */
    public JobResult search(JobSearch search) {
        var moment = moment(search.text());
        return new JobFinder(place(), clock.instant(), properties.zone())
                .find(moment.postings(), search, moment.said());
    }

    /** How many there are for each answer to the first question. */
    public Map<Want, Integer> counts() {
        return new JobFinder(place(), clock.instant(), properties.zone())
                .counts(moment("").postings());
    }

    /**
     * How many are open now.
     *
     * @param near within {@link Reach#NEAR}
     * @param summer summer jobs among all
     */
    public record Numbers(int near, int all, int summer) {}

    /** Empty until they are read, which takes a moment after the start: the first page does not wait for it. */
    public Optional<Numbers> numbers() {
        return loaded ? Optional.of(count()) : Optional.empty();
    }

    private Numbers count() {
        var now = clock.instant();
        var finder = new JobFinder(place(), now, properties.zone());
        var open = moment("").postings().stream()
                .map(Posting::vacancy)
                .filter(vacancy -> !vacancy.isClosed(now))
                .toList();
        return new Numbers(
                (int) open.stream()
                        .filter(vacancy -> Reach.NEAR.holds(finder.kilometres(vacancy)))
                        .count(),
                open.size(),
                (int) open.stream()
                        .filter(vacancy -> vacancy.kind() == VacancyKind.SUMMER_JOB)
                        .count());
    }

    /** One with its description; empty when it is gone or closed meanwhile. */
    public Optional<Hit> look(VacancyId id, @Nullable Integer birthYear) {
        var now = clock.instant();
        return vacancies
                .find(id)
                .filter(posting -> !posting.vacancy().isClosed(now))
                .map(posting -> new JobFinder(place(), now, properties.zone()).hit(posting, birthYear));
    }

    private record Moment(
            Collection<Posting> postings, @Nullable Set<VacancyId> said) {}

    private synchronized Moment moment(String text) {
        if (!loaded) {
            vacancies.takeChanged();
            load();
            loaded = true;
        }
        refresh(vacancies.takeChanged());
        return new Moment(List.copyOf(postings.values()), text.isBlank() ? null : PostingWords.find(index, text));
    }

    private void load() {
        VacancyId last = null;
        List<Posting> page;
        do {
            page = vacancies.page(last);
            keep(page);
            last = page.isEmpty() ? last : page.getLast().id();
        } while (page.size() == vacancies.pageSize() && postings.size() < MOST);
    }

    private void refresh(List<VacancyId> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var gone = new ArrayList<VacancyId>();
        var there = new ArrayList<Posting>();
        changed.forEach(id -> vacancies.find(id).ifPresentOrElse(there::add, () -> gone.add(id)));
        keep(there);
        gone.forEach(postings::remove);
        index.remove(gone.stream().map(VacancyId::value).toList());
    }

    private void keep(List<Posting> some) {
        index.put(some.stream().map(PostingWords::of).toList());
        some.forEach(posting -> postings.put(
                posting.id(), new Posting(posting.id(), posting.vacancy().withoutDescription())));
    }

    private @Nullable Place place() {
        return here.point()
                .map(point ->
                        new Place(point.village(), null, null, new Coordinates(point.latitude(), point.longitude())))
                .orElse(null);
    }
}

package fi.jelppi.jobs;

import fi.jelppi.jobs.Requirements.Age;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Vacancies for tests: what is not said is as most advertisements leave it. */
public final class SomeVacancy {

    public static final Instant UPDATED = Instant.parse("2026-04-20T06:00:00Z");

    private final String externalId;
    private String source = "test";
    private VacancyKind kind = VacancyKind.SUMMER_JOB;
    private String title = "Kesäkahvilan myyjä";
    private Employer employer = Employer.of("Muurolan kylätalo");
    private List<Block> description = List.of();
    private final List<Place> places = new ArrayList<>();
    private Schedule schedule = Schedule.OPEN;
    private Offer offer = Offer.UNTOLD;
    private Requirements requirements = Requirements.NONE_STATED;
    private HowToApply how = HowToApply.UNTOLD;
    private boolean mayForward = true;
    private boolean remote;

    private SomeVacancy(String externalId) {
        this.externalId = externalId;
    }

    public static SomeVacancy called(String externalId) {
        return new SomeVacancy(externalId);
    }

    public SomeVacancy from(String code) {
        source = code;
        return this;
    }

    public SomeVacancy kind(VacancyKind other) {
        kind = other;
        return this;
    }

    /** Its source's terms forbid passing it on. */
    public SomeVacancy notToBePassedOn() {
        mayForward = false;
        return this;
    }

    public SomeVacancy title(String other) {
        title = other;
        return this;
    }

    public SomeVacancy association(String name) {
        employer = new Employer(name, null, true);
        return this;
    }

    public SomeVacancy employer(String name) {
        employer = Employer.of(name);
        return this;
    }

    public SomeVacancy text(String... paragraphs) {
        description = Arrays.stream(paragraphs).map(Block::paragraph).toList();
        return this;
    }

    public SomeVacancy blocks(Block... blocks) {
        description = List.of(blocks);
        return this;
    }

    public SomeVacancy at(String village, double latitude, double longitude) {
        places.add(new Place(village, "698", null, new Place.Coordinates(latitude, longitude)));
        return this;
    }

    public SomeVacancy somewhere(String name) {
        places.add(new Place(name, null, null, null));
        return this;
    }

    public SomeVacancy closes(@Nullable Instant at) {
        schedule = new Schedule(schedule.starts(), schedule.ends(), schedule.hours(), schedule.partTime(), at);
        return this;
    }

    public SomeVacancy work(LocalDate starts, LocalDate ends, String hours) {
        schedule = new Schedule(starts, ends, hours, schedule.partTime(), schedule.closes());
        return this;
    }

    public SomeVacancy ages(@Nullable Integer from, @Nullable Integer to) {
        requirements = new Requirements(
                new Age(from, to),
                requirements.licence(),
                requirements.car(),
                requirements.experience(),
                requirements.cards(),
                requirements.languages(),
                requirements.found());
        return this;
    }

    public SomeVacancy asks(Stated licence, Stated experience) {
        requirements = new Requirements(
                requirements.age(), licence, Stated.NOT_STATED, experience, List.of(), List.of(), Set.of());
        return this;
    }

    public SomeVacancy voucher() {
        offer = new Offer("12,50 €/h", null, Stated.YES);
        return this;
    }

    public SomeVacancy needs(List<String> cards, List<String> languages) {
        requirements = new Requirements(
                requirements.age(),
                requirements.licence(),
                requirements.car(),
                requirements.experience(),
                cards,
                languages,
                requirements.found());
        return this;
    }

    /** From anywhere, and more than one. */
    public SomeVacancy remote(int positions) {
        remote = true;
        offer = new Offer(offer.pay(), positions, offer.voucher());
        return this;
    }

    public SomeVacancy pay(String text) {
        offer = new Offer(text, offer.positions(), offer.voucher());
        return this;
    }

    public SomeVacancy apply(HowToApply other) {
        how = other;
        return this;
    }

    public Vacancy vacancy() {
        return new Vacancy(
                kind,
                title,
                employer,
                description,
                places,
                remote,
                schedule,
                offer,
                requirements,
                how,
                List.of(new Source(
                        source,
                        externalId,
                        "Lähde: testi",
                        URI.create("https://tyo.example/" + externalId),
                        UPDATED,
                        mayForward)));
    }

    public Posting posting() {
        return new Posting(VacancyId.next(), vacancy());
    }

    /** Puts it into the copy of the kiosk that this test runs, as the feed would. */
    public static VacancyId bring(ApplicationContext kiosk, Vacancy vacancy) {
        var id = VacancyId.next();
        kiosk.getBean(VacancyHandler.class).apply(id.value(), VacancyPayload.of(vacancy));
        return id;
    }

    public static void takeAway(ApplicationContext kiosk, VacancyId id) {
        kiosk.getBean(VacancyHandler.class).remove(id.value());
    }
}

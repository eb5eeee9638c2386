package fi.jelppi.jobs.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.jobs.Place;
import fi.jelppi.jobs.Place.Coordinates;
import fi.jelppi.jobs.SomeVacancy;
import fi.jelppi.jobs.Stated;
import fi.jelppi.jobs.VacancyKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Looked for in Sinettä on 22 April 2027. */
class JobFinderTest {

    private static final Instant NOW = Instant.parse("2027-04-22T09:42:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final Place SINETTA = new Place("Sinettä", null, null, new Coordinates(66.61, 25.42));
    private static final JobSearch SUMMER = JobSearch.of(Want.SUMMER);

    private final JobFinder finder = new JobFinder(SINETTA, NOW, ZONE);

    @Test
    void nearestFirstAndUnknownPlacesLast() {
        var all = List.of(
                SomeVacancy.called("unknown").somewhere("Lappi").posting(),
                SomeVacancy.called("muurola").at("Muurola", 66.37, 25.37).posting(),
                SomeVacancy.called("sinetta").at("Sinettä", 66.61, 25.42).posting());
        var result = finder.find(all, SUMMER, null);
        assertThat(names(result)).containsExactly("sinetta", "muurola", "unknown");
        assertThat(result.hits().get(1).kilometres().orElseThrow()).isBetween(26.0, 28.0);
        assertThat(result.reaches()).containsEntry(Reach.VILLAGE, 1).containsEntry(Reach.NEAR, 2);
        assertThat(names(finder.find(all, SUMMER.within(Reach.NEAR), null))).containsExactly("sinetta", "muurola");
    }

    @Test
    void byRoadWhereItIsKnown() {
        var all = List.of(
                SomeVacancy.called("road").at("Rovaniemi", 66.503, 25.729).posting(),
                SomeVacancy.called("elsewhere").at("Rovaniemi", 60.2, 24.9).posting());
        var hits = finder.find(all, SUMMER, null).hits();
        assertThat(hits.getFirst().kilometres()).hasValue(20);
        assertThat(hits.getLast().kilometres().orElseThrow())
                .as("another place of the same name")
                .isGreaterThan(700);
    }

    @Test
    void withoutAPlaceOfItsOwnAKioskKnowsNoDistances() {
        var all = List.of(SomeVacancy.called("1").at("Muurola", 66.37, 25.37).posting());
        var result = new JobFinder(null, NOW, ZONE).find(all, SUMMER, null);
        assertThat(result.hits().getFirst().kilometres()).isEmpty();
    }

    @Test
    void ageLimitsDecideAndUnstatedOnesAreKeptWithTheirQuestion() {
        var all = List.of(
                summer("15").ages(15, null).posting(),
                summer("16").ages(16, null).posting(),
                summer("18").ages(18, null).posting(),
                summer("14-15").ages(14, 15).posting(),
                summer("open").posting());
        var result = finder.find(all, SUMMER.bornIn(2011), null);
        assertThat(result.hits())
                .extracting(hit -> hit.posting().vacancy().source().externalId(), JobResult.Hit::fit)
                .containsExactlyInAnyOrder(
                        tuple("15", AgeFit.FITS),
                        tuple("16", AgeFit.DEPENDS),
                        tuple("14-15", AgeFit.DEPENDS),
                        tuple("open", AgeFit.ASK));
    }

    @Test
    void hidesWhatHasClosedByThisClock() {
        var all = List.of(
                SomeVacancy.called("closed").closes(NOW).posting(),
                SomeVacancy.called("open").closes(NOW.plusSeconds(1)).posting());
        assertThat(names(finder.find(all, SUMMER, null))).containsExactly("open");
    }

    @Test
    void countsWhatEachFilterWouldLeave() {
        var all = List.of(
                SomeVacancy.called("1").asks(Stated.NO, Stated.NO).posting(),
                SomeVacancy.called("2").asks(Stated.NO, Stated.NOT_STATED).posting(),
                SomeVacancy.called("3").closes(NOW.plus(Duration.ofDays(2))).posting());
        var result = finder.find(all, SUMMER, null);
        assertThat(result.narrowings())
                .containsEntry(Narrowing.NO_LICENCE, 2)
                .containsEntry(Narrowing.NO_EXPERIENCE, 1)
                .containsEntry(Narrowing.CLOSING_SOON, 1)
                .containsEntry(Narrowing.VOUCHER, 0);
        var narrowed = finder.find(all, SUMMER.toggle(Narrowing.NO_LICENCE), null);
        assertThat(names(narrowed)).containsExactlyInAnyOrder("1", "2");
        assertThat(narrowed.narrowings())
                .containsEntry(Narrowing.NO_LICENCE, 2)
                .containsEntry(Narrowing.NO_EXPERIENCE, 1)
                .containsEntry(Narrowing.CLOSING_SOON, 0);
    }

    @Test
    void summerJobsOfTheYoungStandUnderSummerJobsOnly() {
        var all = List.of(
                SomeVacancy.called("16-20")
                        .ages(16, 20)
                        .association("Kyläyhdistys")
                        .posting(),
                SomeVacancy.called("to-29").ages(null, 29).posting(),
                SomeVacancy.called("to-30").ages(null, 30).posting(),
                SomeVacancy.called("from-18").ages(18, null).posting(),
                SomeVacancy.called("any-age").association("Kyläyhdistys").posting(),
                SomeVacancy.called("no-summer-job")
                        .kind(VacancyKind.JOB)
                        .ages(18, 25)
                        .posting());
        assertThat(names(finder.find(all, JobSearch.of(Want.NEARBY), null)))
                .containsExactlyInAnyOrder("to-30", "from-18", "any-age", "no-summer-job");
        assertThat(names(finder.find(all, JobSearch.of(Want.ASSOCIATION), null)))
                .containsExactly("any-age");
        assertThat(finder.find(all, SUMMER, null).hits()).hasSize(5);
        assertThat(finder.counts(all)).containsEntry(Want.NEARBY, 4).containsEntry(Want.SUMMER, 5);
    }

    @Test
    void eachWantTakesItsKinds() {
        var all = List.of(
                SomeVacancy.called("job").kind(VacancyKind.JOB).posting(),
                SomeVacancy.called("own")
                        .kind(VacancyKind.JOB)
                        .association("Kyläyhdistys")
                        .posting(),
                SomeVacancy.called("tet").kind(VacancyKind.TET).posting(),
                SomeVacancy.called("volunteer")
                        .kind(VacancyKind.VOLUNTEER)
                        .association("Kyläyhdistys")
                        .posting());
        assertThat(names(finder.find(all, JobSearch.of(Want.NEARBY), null))).containsExactlyInAnyOrder("job", "own");
        assertThat(names(finder.find(all, JobSearch.of(Want.ASSOCIATION), null)))
                .containsExactly("own");
        assertThat(names(finder.find(all, JobSearch.of(Want.LEARNING), null))).containsExactly("tet");
        assertThat(names(finder.find(all, JobSearch.of(Want.VOLUNTEERING), null)))
                .containsExactly("volunteer");
        for (Want want : Want.values()) {
            assertThat(finder.counts(all))
                    .containsEntry(
                            want,
                            finder.find(all, JobSearch.of(want), null).hits().size());
        }
    }

    @Test
    void offersEmployersWithMostVacanciesFirst() {
        var all = List.of(
                SomeVacancy.called("1").employer("B").posting(),
                SomeVacancy.called("2").employer("A").posting(),
                SomeVacancy.called("3").employer("A").posting());
        var result = finder.find(all, SUMMER, null);
        assertThat(result.employers().keySet()).containsExactly("A", "B");
        assertThat(names(finder.find(all, SUMMER.from("B"), null))).containsExactly("1");
    }

    @Test
    void wordsLeaveWhatHasThem() {
        var said = SomeVacancy.called("said").posting();
        var all = List.of(said, SomeVacancy.called("other").posting());
        assertThat(names(finder.find(all, SUMMER, Set.of(said.id())))).containsExactly("said");
    }

    private static SomeVacancy summer(String id) {
        return SomeVacancy.called(id).work(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30), "6 h/pv");
    }

    private static List<String> names(JobResult result) {
        return result.hits().stream()
                .map(hit -> hit.posting().vacancy().source().externalId())
                .toList();
    }
}

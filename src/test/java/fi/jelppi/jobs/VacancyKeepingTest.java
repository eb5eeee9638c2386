package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.jobs.VacancyIntake.Taken;
import fi.jelppi.shared.DbTime;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What closed is kept for a time and then deleted. */
@CentralTest
class VacancyKeepingTest {

    @Autowired
    VacancyKeeping keeping;

    @Autowired
    VacancyExpiry expiry;

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Features features;

    @Autowired
    JobsProperties settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void empty() {
        for (var table : List.of("vacancy", "vacancy_key", "vacancy_merge", "vacancy_feature")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    @Test
    void deletesWhatClosedLongAgoAndNothingElse() {
        take(SomeVacancy.called("open-ended"), SomeVacancy.called("closed"), SomeVacancy.called("long-closed"));
        close("closed", longAgo().plusSeconds(3600));
        close("long-closed", longAgo().minusSeconds(1));
        assertThat(keeping.run()).as("it is still shown: it closes first").isZero();
        expiry.run();
        assertThat(keeping.run()).isEqualTo(1);
        assertThat(vacancies.find("test", "long-closed")).isEmpty();
        assertThat(vacancies.find("test", "closed")).isPresent();
        assertThat(vacancies.find("test", "open-ended")).isPresent();
    }

    @Test
    void deletesWhatIsHiddenToo() {
        take(SomeVacancy.called("1"));
        vacancies.hide(vacancies.find("test", "1").orElseThrow());
        close("1", longAgo().minusSeconds(1));
        assertThat(keeping.run()).isEqualTo(1);
    }

    @Test
    void aSourceThatStillHasItDoesNotBringItBack() {
        take(SomeVacancy.called("1"));
        close("1", longAgo().minusSeconds(1));
        expiry.run();
        keeping.run();
        var still = SomeVacancy.called("1").closes(longAgo().minusSeconds(1)).vacancy();
        assertThat(intake.take(List.of(still))).isEqualTo(new Taken(0, 0, 1));
        assertThat(keeping.run()).isZero();
    }

    @Test
    void ofWhatIsShownAsOneOnlyTheClosedRecordGoes() {
        take(cleaner("a"), cleaner("b"));
        assertThat(stored("b").records()).isEqualTo(2);
        assertThat(vacancies.correct(stored("a"), new Correction("volunteer", null, null, null, null, null)))
                .isTrue();
        close("1", "a", longAgo().minusSeconds(1));
        expiry.run();
        assertThat(keeping.run()).isEqualTo(1);
        assertThat(stored("b").records()).isEqualTo(1);
        assertThat(stored("b").published()).isTrue();
        assertThat(stored("b").shown().kind()).as("what the desk decided stays").isEqualTo(VacancyKind.VOLUNTEER);
    }

    @Test
    void wholeGroupsGo() {
        take(cleaner("a"), cleaner("b"));
        close("1", "a", longAgo().minusSeconds(1));
        close("1", "b", longAgo().minusSeconds(2));
        expiry.run();
        assertThat(keeping.run()).isEqualTo(2);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM vacancy_merge")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void goesOnUntilAllAreGone() {
        take(IntStream.range(0, 250)
                .mapToObj(number -> SomeVacancy.called("n" + number))
                .toArray(SomeVacancy[]::new));
        jdbc.sql("UPDATE vacancy SET published = FALSE, closes_at = ?")
                .param(DbTime.of(longAgo().minusSeconds(1)))
                .update();
        assertThat(keeping.run()).isEqualTo(250);
        assertThat(vacancies.count(VacancyFilter.ALL)).isZero();
    }

    @Test
    void marksThatAreOverGo() {
        take(SomeVacancy.called("1"));
        var id = vacancies.find("test", "1").orElseThrow().id();
        features.mark(List.of(id), new Features.Mark(id, null, features.today()));
        keeping.run();
        assertThat(features.of(List.of(id))).as("today is the last day").hasSize(1);
        jdbc.sql("UPDATE vacancy_feature SET until_on = ?")
                .param(features.today().minusDays(1))
                .update();
        assertThat(features.of(List.of(id))).isEmpty();
        keeping.run();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM vacancy_feature")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private SomeVacancy cleaner(String source) {
        return SomeVacancy.called("1")
                .from(source)
                .kind(VacancyKind.JOB)
                .title("Siivooja")
                .employer("Kotikolon Siivous Oy")
                .at("Sinettä", 66.61, 25.42)
                .closes(closing());
    }

    private Instant closing() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / 86_400 * 86_400)
                .plus(Duration.ofDays(20));
    }

    private void take(SomeVacancy... some) {
        intake.take(Arrays.stream(some).map(SomeVacancy::vacancy).toList());
    }

    private StoredVacancy stored(String source) {
        return vacancies.find(source, "1").orElseThrow();
    }

    private void close(String externalId, Instant at) {
        close(externalId, "test", at);
    }

    /** In the column and, where it has a closing, in what its source says. */
    private void close(String externalId, String source, Instant at) {
        jdbc.sql(
                        "UPDATE vacancy SET closes_at = ?, content = REPLACE(content, ?, ?) WHERE external_id = ? AND source = ?")
                .params(DbTime.of(at), closing().toString(), at.toString(), externalId, source)
                .update();
    }

    private Instant longAgo() {
        return clock.instant().minus(settings.keepClosed());
    }
}

package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.VacancyFilter.State;
import fi.jelppi.jobs.VacancyIntake.Taken;
import fi.jelppi.shared.DbTime;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What sources say, kept at central and sent to kiosks. */
@CentralTest
class VacancyIntakeTest {

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    VacancyExpiry expiry;

    @Autowired
    JobsProperties settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void empty() {
        jdbc.sql("DELETE FROM vacancy").update();
        jdbc.sql("DELETE FROM feed WHERE type = 'jobs.vacancy'").update();
    }

    @Test
    void addsChangesAndLeavesAlone() {
        var first = SomeVacancy.called("001").vacancy();
        var second = SomeVacancy.called("002").vacancy();
        assertThat(intake.take(List.of(first, second))).isEqualTo(new Taken(2, 0, 0));
        var head = head();
        assertThat(intake.take(List.of(first, second))).isEqualTo(new Taken(0, 0, 2));
        assertThat(head()).as("nothing is sent for what has not changed").isEqualTo(head);
        var changed = SomeVacancy.called("002").title("Hyllyttäjä").vacancy();
        assertThat(intake.take(List.of(first, changed))).isEqualTo(new Taken(0, 1, 1));
        assertThat(stored("002").shown().title()).isEqualTo("Hyllyttäjä");
        assertThat(inFeed()).isEqualTo(2);
    }

    @Test
    void isFoundByTheKindThatTheDeskSaysAlsoAfterItsSourceChanges() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        vacancies.correct(stored("1"), new Correction("volunteer", null, null, null, null, null));
        intake.take(List.of(SomeVacancy.called("1").title("Talkoolainen").vacancy()));
        assertThat(vacancies.count(new VacancyFilter("", VacancyKind.VOLUNTEER, null, null)))
                .isEqualTo(1);
    }

    @Test
    void sameIdFromTwoSourcesIsTwoVacancies() {
        var batch = List.of(
                SomeVacancy.called("7").from("a").vacancy(),
                SomeVacancy.called("7").from("b").vacancy());
        assertThat(intake.take(batch)).isEqualTo(new Taken(2, 0, 0));
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(2);
    }

    @Test
    void zerosThatLeadAreKept() {
        intake.take(List.of(
                SomeVacancy.called("007").vacancy(), SomeVacancy.called("7").vacancy()));
        assertThat(vacancies.find("test", "007")).isPresent();
        assertThat(vacancies.count(VacancyFilter.ALL)).isEqualTo(2);
    }

    @Test
    void ofTwoInABatchTheLaterCounts() {
        var batch = List.of(
                SomeVacancy.called("1").title("Ensimmäinen").vacancy(),
                SomeVacancy.called("1").title("Toinen").vacancy());
        assertThat(intake.take(batch)).isEqualTo(new Taken(1, 0, 0));
        assertThat(stored("1").shown().title()).isEqualTo("Toinen");
    }

    @Test
    void refusesTooManyAtATime() {
        var many = Collections.nCopies(
                VacancyIntake.BATCH + 1, SomeVacancy.called("1").vacancy());
        assertThatThrownBy(() -> intake.take(many)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatClosedLongAgoIsNotTakenInAgain() {
        var old = SomeVacancy.called("old").closes(longAgo().minusSeconds(1)).vacancy();
        assertThat(intake.take(List.of(old))).isEqualTo(new Taken(0, 0, 1));
        var batch = List.of(
                old,
                SomeVacancy.called("just").closes(longAgo().plusSeconds(60)).vacancy(),
                SomeVacancy.called("open").vacancy());
        assertThat(intake.take(batch)).isEqualTo(new Taken(2, 0, 1));
        assertThat(intake.take(batch)).isEqualTo(new Taken(0, 0, 3));
        assertThat(vacancies.find("test", "old")).isEmpty();
    }

    @Test
    void whatIsKnownChangesWheneverItCloses() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        var closed = SomeVacancy.called("1").closes(longAgo().minusSeconds(1)).vacancy();
        assertThat(intake.take(List.of(closed))).isEqualTo(new Taken(0, 1, 0));
        assertThat(stored("1").published()).isFalse();
        assertThat(intake.take(List.of(SomeVacancy.called("1").vacancy()))).isEqualTo(new Taken(0, 1, 0));
        assertThat(stored("1").published()).as("opened again").isTrue();
    }

    @Test
    void isNotWrittenOverWhatWasSavedSinceItWasSeen() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        var seen = stored("1");
        assertThat(intake.replace(seen, SomeVacancy.called("1").title("Ensin").vacancy()))
                .isTrue();
        assertThat(intake.replace(seen, SomeVacancy.called("1").title("Sitten").vacancy()))
                .isFalse();
        assertThat(intake.remove(seen)).isFalse();
        assertThat(stored("1").shown().title()).isEqualTo("Ensin");
        assertThat(intake.remove(stored("1"))).isTrue();
        assertThat(intake.replace(seen, SomeVacancy.called("1").vacancy()))
                .as("not brought back")
                .isFalse();
        assertThat(vacancies.find("test", "1")).isEmpty();
    }

    private Instant longAgo() {
        return clock.instant().minus(settings.keepClosed());
    }

    @Test
    void removedOnesLeaveKiosksToo() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        assertThat(intake.remove("test", "1")).isTrue();
        assertThat(intake.remove("test", "1")).isFalse();
        assertThat(inFeed()).isZero();
        assertThat(vacancies.find("test", "1")).isEmpty();
    }

    @Test
    void closedOnesAreNotSentAndLeaveWhenTheirTimeIsOver() {
        var now = clock.instant();
        intake.take(List.of(
                SomeVacancy.called("past").closes(now.minusSeconds(1)).vacancy(),
                SomeVacancy.called("open").closes(now.plus(Duration.ofDays(1))).vacancy()));
        assertThat(inFeed()).isEqualTo(1);
        jdbc.sql("UPDATE vacancy SET closes_at = ? WHERE external_id = 'open'")
                .param(DbTime.of(now.minusSeconds(1)))
                .update();
        expiry.run();
        assertThat(inFeed()).isZero();
        assertThat(vacancies.count(new VacancyFilter("", null, null, State.ENDED)))
                .isEqualTo(2);
    }

    @Test
    void whatTheDeskHidesStaysHiddenWhateverTheSourceSays() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        var stored = stored("1");
        assertThat(vacancies.hide(stored)).isTrue();
        assertThat(inFeed()).isZero();
        intake.take(List.of(SomeVacancy.called("1").title("Uusi otsikko").vacancy()));
        assertThat(inFeed()).isZero();
        assertThat(stored("1").hidden()).isTrue();
        assertThat(vacancies.show(stored("1"))).isTrue();
        assertThat(inFeed()).isEqualTo(1);
    }

    @Test
    void correctionsOfTheDeskOutliveAChangeAtTheSource() {
        intake.take(List.of(SomeVacancy.called("1").ages(18, null).vacancy()));
        var better = new Correction(null, new Correction.Limits(15, 17), "no", null, "yes", "no");
        assertThat(vacancies.correct(stored("1"), better)).isTrue();
        intake.take(List.of(SomeVacancy.called("1").ages(18, null).title("Uusi").vacancy()));
        var shown = stored("1").shown();
        assertThat(shown.title()).isEqualTo("Uusi");
        assertThat(shown.requirements().age()).isEqualTo(new Requirements.Age(15, 17));
        assertThat(shown.requirements().licence()).isEqualTo(Stated.NO);
        assertThat(shown.offer().voucher()).isEqualTo(Stated.YES);
        assertThat(shown.schedule().partTime()).isEqualTo(Stated.NO);
        assertThat(payload()).contains("\"ageFrom\":15").doesNotContain("\"ageFrom\":18");
    }

    @Test
    void refusesToDecideOverAnotherDecision() {
        intake.take(List.of(SomeVacancy.called("1").vacancy()));
        var seen = stored("1");
        assertThat(vacancies.hide(seen)).isTrue();
        assertThat(vacancies.correct(seen, Correction.NONE)).isFalse();
    }

    @Test
    void findsByPartOfTitleOrEmployerAndBySign() {
        intake.take(List.of(
                SomeVacancy.called("1")
                        .title("Siivooja, 100 %")
                        .employer("Hotelli")
                        .vacancy(),
                SomeVacancy.called("2")
                        .title("Kokki")
                        .employer("Siivouspalvelu")
                        .vacancy(),
                SomeVacancy.called("3").title("Kokki").employer("Koulu").vacancy()));
        assertThat(vacancies.count(new VacancyFilter("siivo", null, null, null)))
                .isEqualTo(2);
        assertThat(vacancies.count(new VacancyFilter("100 %", null, null, null)))
                .isEqualTo(1);
        assertThat(vacancies.count(new VacancyFilter("_", null, null, null))).isZero();
        assertThat(vacancies.page(new VacancyFilter("", VacancyKind.SUMMER_JOB, "test", State.SHOWN), 1, 5))
                .hasSize(2);
    }

    private StoredVacancy stored(String externalId) {
        return vacancies.find("test", externalId).orElseThrow();
    }

    private int inFeed() {
        return jdbc.sql("SELECT COUNT(*) FROM feed WHERE type = 'jobs.vacancy' AND payload IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    private String payload() {
        return jdbc.sql("SELECT payload FROM feed WHERE type = 'jobs.vacancy'")
                .query((row, number) -> row.getString(1))
                .single();
    }

    private long head() {
        return jdbc.sql("SELECT head FROM feed_counter WHERE id = 1")
                .query(Long.class)
                .single();
    }
}

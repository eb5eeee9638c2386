package fi.jelppi.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.jelppi.jobs.VacancyFilter.State;
import fi.jelppi.jobs.VacancyIntake.Taken;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What several sources say of one vacancy is shown as one. */
@CentralTest
class MergingTest {

    private static final UserId COACH = UserId.next();
    private static final Correction EIGHTEEN =
            new Correction(null, new Correction.Limits(18, null), null, null, null, null);

    @Autowired
    VacancyIntake intake;

    @Autowired
    Vacancies vacancies;

    @Autowired
    Merges merges;

    @Autowired
    VacancyExpiry expiry;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void empty() {
        for (var table : List.of("vacancy", "vacancy_key", "vacancy_merge", "vacancy_apart")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        jdbc.sql("DELETE FROM feed WHERE type = 'jobs.vacancy'").update();
    }

    @Test
    void ofTwoSourcesIsShownAsOneWithBoth() {
        take(cleaner("a"), cleaner("b").title("Siivoojia"));
        assertThat(shown()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Siivooja");
            assertThat(one.sources()).extracting(Source::code).containsExactly("a", "b");
        });
        assertThat(stored("b").records()).isEqualTo(2);
        assertThat(merges.parts(stored("b").id()))
                .extracting(part -> part.record().stated().source().code(), Merges.Part::reasons)
                .containsExactly(
                        tuple("a", List.of()),
                        tuple("b", List.of("same-employer", "same-title", "same-place", "same-closing")));
        assertThat(vacancies.count(new VacancyFilter("", null, null, State.SHOWN)))
                .isEqualTo(2);
    }

    @Test
    void importingAgainWritesNothing() {
        take(cleaner("a"), cleaner("b"));
        long head = head();
        assertThat(intake.take(List.of(cleaner("a").vacancy(), cleaner("b").vacancy())))
                .isEqualTo(new Taken(0, 0, 2));
        assertThat(head()).isEqualTo(head);
    }

    @Test
    void otherOnesStayApart() {
        take(cleaner("a"), cleaner("b").title("Kokki"), cleaner("c").employer("Kotikolon Hoiva Oy"));
        assertThat(shown()).hasSize(3);
        assertThat(stored("a").records()).isEqualTo(1);
    }

    @Test
    void twoOfOneSourceAreTwo() {
        var second = SomeVacancy.called("second").from("a");
        take(cleaner("a"), like(second));
        assertThat(shown()).hasSize(2);
        take(cleaner("b"));
        assertThat(shown()).hasSize(2);
        take(like(SomeVacancy.called("fourth").from("b")));
        assertThat(shown())
                .as("each of the second source with one of the first")
                .hasSize(2);
    }

    @Test
    void staysWithTheOthersWhenOneSourceEndsIt() {
        take(cleaner("a"), cleaner("b"), cleaner("c"));
        intake.remove("c", "1");
        assertThat(sources()).containsExactly("a", "b");
        intake.remove("a", "1");
        assertThat(sources()).containsExactly("b");
        assertThat(stored("b").records()).isEqualTo(1);
        intake.remove("b", "1");
        assertThat(shown()).isEmpty();
    }

    @Test
    void staysUntilTheLastClosing() {
        take(cleaner("a"), cleaner("b"));
        close("a");
        expiry.run();
        assertThat(sources()).containsExactly("b");
        assertThat(stored("a").published()).isFalse();
        close("b");
        expiry.run();
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatIsSplitStaysSplit() {
        take(cleaner("a"), cleaner("b"), cleaner("c"));
        assertThat(merges.split(stored("b").id(), COACH)).isTrue();
        assertThat(shown()).hasSize(2);
        assertThat(merges.split(stored("b").id(), COACH)).isFalse();
        take(cleaner("b").title("Siivoojia"));
        assertThat(shown()).as("imported again, changed").hasSize(2);
        intake.remove("b", "1");
        take(cleaner("b"));
        assertThat(shown()).as("gone and come back").hasSize(2);
        assertThat(stored("c").records()).isEqualTo(2);
    }

    @Test
    void theOneThatLeadsCanBeSplitToo() {
        take(cleaner("a"), cleaner("b"), cleaner("c"));
        assertThat(merges.split(stored("a").id(), COACH)).isTrue();
        assertThat(shown()).hasSize(2);
        assertThat(stored("a").records()).isEqualTo(1);
        assertThat(stored("b").records()).isEqualTo(2);
        take(cleaner("a").title("Siivoojat"));
        assertThat(shown()).hasSize(2);
    }

    @Test
    void leavesWhenItsSourceMakesItAnother() {
        take(cleaner("a"), cleaner("b"));
        take(cleaner("b").title("Kokki"));
        assertThat(shown()).extracting(Vacancy::title).containsExactlyInAnyOrder("Siivooja", "Kokki");
        take(cleaner("a").title("Kokki"));
        assertThat(shown()).as("now they are the same again").hasSize(1);
        take(cleaner("a").title("Kokki").text("Uusi teksti"));
        assertThat(shown())
                .singleElement()
                .satisfies(one -> assertThat(one.description()).containsExactly(Block.paragraph("Uusi teksti")));
    }

    @Test
    void hiddenIsHiddenWhole() {
        take(cleaner("a"));
        assertThat(vacancies.hide(stored("a"))).isTrue();
        take(cleaner("b"));
        assertThat(shown()).as("another source does not bring it back").isEmpty();
        intake.remove("a", "1");
        assertThat(shown()).as("nor when the hidden record goes").isEmpty();
        assertThat(vacancies.show(stored("b"))).isTrue();
        assertThat(sources()).containsExactly("b");
    }

    @Test
    void correctionsHoldForAllAndOutliveTheRecord() {
        take(cleaner("a"), cleaner("b"));
        assertThat(vacancies.correct(stored("b"), EIGHTEEN)).isTrue();
        assertThat(shown().getFirst().requirements().age()).isEqualTo(new Requirements.Age(18, null));
        intake.remove("b", "1");
        assertThat(shown().getFirst().requirements().age()).isEqualTo(new Requirements.Age(18, null));
    }

    @Test
    void aKindCorrectedAtOneOfThemIsFoundAtTheOneThatIsShown() {
        take(cleaner("a"), cleaner("b"));
        assertThat(vacancies.correct(stored("b"), new Correction("volunteer", null, null, null, null, null)))
                .isTrue();
        assertThat(vacancies.count(new VacancyFilter("", VacancyKind.VOLUNTEER, "a", null)))
                .isEqualTo(1);
    }

    @Test
    void whatMayBePassedOnLendsItsWords() {
        take(cleaner("a").notToBePassedOn().title("Siivoojia"), cleaner("b"));
        assertThat(shown()).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Siivooja");
            assertThat(one.sources()).extracting(Source::mayForward).containsExactly(true, false);
        });
    }

    @Test
    void hiddenStaysHiddenWhereTheOtherWasCorrected() {
        take(cleaner("a"), cleaner("b"));
        assertThat(vacancies.correct(stored("b"), EIGHTEEN)).isTrue();
        assertThat(vacancies.hide(stored("a"))).isTrue();
        var opened = stored("b");
        intake.remove("a", "1");
        assertThat(shown()).isEmpty();
        assertThat(vacancies.show(opened)).as("somebody looked at it before").isFalse();
        assertThat(vacancies.show(stored("b"))).isTrue();
        assertThat(shown().getFirst().requirements().age()).isEqualTo(new Requirements.Age(18, null));
    }

    @Test
    void whatPartsStaysHiddenAndCorrectedOnBothSides() {
        take(cleaner("a"), cleaner("b"), cleaner("c"));
        assertThat(vacancies.correct(stored("c"), EIGHTEEN)).isTrue();
        assertThat(vacancies.hide(stored("a"))).isTrue();
        take(cleaner("a").title("Kokki"));
        assertThat(stored("a").records()).isEqualTo(1);
        assertThat(shown()).as("its source made another of it").isEmpty();
        assertThat(merges.split(stored("c").id(), COACH)).isTrue();
        assertThat(shown()).as("split by hand").isEmpty();
        for (var source : List.of("a", "b", "c")) {
            assertThat(vacancies.show(stored(source))).isTrue();
        }
        assertThat(shown())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.requirements().age()).isEqualTo(new Requirements.Age(18, null)));
    }

    @Test
    void whatHasClosedIsNotLookedForUntilItsSourceOpensItAgain() {
        take(cleaner("a"));
        close("a");
        expiry.run();
        assertThat(keys("a")).isZero();
        take(cleaner("a").text("Hakuaikaa on jatkettu."), cleaner("b"));
        assertThat(sources()).containsExactly("a", "b");
    }

    @Test
    void aFloodOfOneSourceIsNotComparedAndDoesNotKeepOthersApart() {
        flood(0);
        long keys = keys("flood");
        flood(VacancyIntake.BATCH);
        assertThat(keys("flood")).as("no more to read at each import").isEqualTo(keys);
        take(cleaner("a"), cleaner("z"));
        assertThat(shown()).hasSize(2 * VacancyIntake.BATCH + 1);
        assertThat(stored("a").records()).isEqualTo(2);
    }

    private void flood(int from) {
        intake.take(IntStream.range(from, from + VacancyIntake.BATCH)
                .mapToObj(number ->
                        like(SomeVacancy.called("f" + number).from("flood")).vacancy())
                .toList());
    }

    @Test
    void joinsNothingThatAnotherInstanceIsTakingAway() throws Exception {
        take(cleaner("a"));
        try (var other = Executors.newSingleThreadExecutor()) {
            var joining = transaction.execute(status -> {
                intake.remove("a", "1");
                var begun = other.submit(() -> take(cleaner("b")));
                assertThatThrownBy(() -> begun.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
                return begun;
            });
            joining.get(10, TimeUnit.SECONDS);
        }
        assertThat(sources()).containsExactly("b");
        assertThat(stored("b").records()).isEqualTo(1);
    }

    private long keys(String source) {
        return jdbc.sql("SELECT COUNT(*) FROM vacancy_key WHERE source = ?")
                .param(source)
                .query(Long.class)
                .single();
    }

    private void take(SomeVacancy... some) {
        for (var one : some) {
            intake.take(List.of(one.vacancy()));
        }
    }

    private SomeVacancy cleaner(String source) {
        return like(SomeVacancy.called("1").from(source));
    }

    private SomeVacancy like(SomeVacancy some) {
        return some.kind(VacancyKind.JOB)
                .title("Siivooja")
                .employer("Kotikolon Siivous Oy")
                .at("Sinettä", 66.61, 25.42)
                .closes(closing());
    }

    /** The same for the whole test, and to the second, as it comes back from JSON. */
    private Instant closing() {
        return Instant.ofEpochSecond(clock.instant().getEpochSecond() / 86_400 * 86_400)
                .plus(Duration.ofDays(20));
    }

    private void close(String source) {
        var past = clock.instant().minusSeconds(60);
        jdbc.sql("UPDATE vacancy SET closes_at = ?, content = REPLACE(content, ?, ?) WHERE source = ?")
                .params(DbTime.of(past), closing().toString(), past.toString(), source)
                .update();
    }

    private StoredVacancy stored(String source) {
        return vacancies.find(source, "1").orElseThrow();
    }

    private List<String> sources() {
        assertThat(shown()).hasSize(1);
        return shown().getFirst().sources().stream().map(Source::code).toList();
    }

    /** What the feed gives to kiosks. */
    private List<Vacancy> shown() {
        return jdbc.sql("SELECT payload FROM feed WHERE type = 'jobs.vacancy' AND payload IS NOT NULL")
                .query((row, number) -> WireJson.MAPPER
                        .readValue(row.getString(1), VacancyPayload.class)
                        .toVacancy())
                .list();
    }

    private long head() {
        return jdbc.sql("SELECT head FROM feed_counter WHERE id = 1")
                .query(Long.class)
                .single();
    }
}

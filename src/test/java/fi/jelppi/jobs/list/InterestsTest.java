package fi.jelppi.jobs.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists given to the coaches, at central. */
@CentralTest
class InterestsTest {

    private static final InterestInput AINO = new InterestInput("Aino", "040 123 4567", "aino@example.org");

    @Autowired
    ApplicationContext context;

    @Autowired
    Interests interests;

    @Autowired
    InterestTable table;

    @Autowired
    InterestChanges changes;

    @Autowired
    FactLog log;

    @Autowired
    JobTurns turns;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @SuppressWarnings("NullAway.Init")
    private SomeFacts facts;

    private final InterestId interest = InterestId.next();
    private final PointId point = PointId.next();
    private final VacancyId vacancy = VacancyId.next();
    private final UserId coach = UserId.next();

    @BeforeEach
    void forgetOtherTests() {
        facts = new SomeFacts(context);
        facts.forgetAll();
    }

    @Test
    void showsWhoGaveWhichVacanciesAndWakesWhoLooks() {
        var woken = new AtomicInteger();
        var end = changes.subscribe(woken::incrementAndGet);
        arrives(clock.instant());
        end.run();
        assertThat(woken).hasValue(2);
        assertThat(interests.open()).singleElement().satisfies(open -> {
            assertThat(open.point()).isEqualTo(point);
            assertThat(open.list().vacancies()).containsExactly(vacancy);
            assertThat(open.person().firstName()).isEqualTo("Aino");
            assertThat(open.person().phone()).isNotNull();
            assertThat(open.person().email()).isNotNull();
        });
        assertThat(interests.countOpen()).isOne();
    }

    @Test
    void theTwoFactsMayComeInEitherOrder() {
        facts.person(interest, new InterestInput("", "", "aino@example.org"), clock.instant());
        assertThat(interests.open()).isEmpty();
        facts.given(interest, point, clock.instant(), vacancy);
        assertThat(interests.open()).singleElement().satisfies(open -> {
            assertThat(open.person().firstName()).isNull();
            assertThat(open.person().phone()).isNull();
        });
    }

    @Test
    void whatNobodyCanBeReachedWithIsSetAsideWithoutBeingRepeated() {
        for (var bad : List.of(
                new InterestInput("Salamerkki".repeat(50), "040 123 4567", ""),
                new InterestInput("Salamerkki", "<script>", ""),
                new InterestInput("Salamerkki", "", ""),
                new InterestInput("Salamerkki", "", "a@b.fi\r\nBcc: c@d.fi"))) {
            assertThatThrownBy(() -> facts.person(interest, bad, clock.instant()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("Salamerkki");
        }
        assertThat(people()).isZero();
    }

    @Test
    void aForgedListIsSetAsideAndTheSameOneAgainChangesNothing() {
        var thousand = Stream.generate(UUID::randomUUID).limit(1_000).toList();
        var forged = new InterestFacts.Given(interest.value(), point.value(), 1, thousand);
        assertThatThrownBy(() -> facts.arrive(forged, clock.instant())).isInstanceOf(IllegalArgumentException.class);
        arrives(clock.instant());
        assertThatThrownBy(
                        () -> facts.person(interest, new InterestInput("Toinen", "050 111 2222", ""), clock.instant()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(interests.open())
                .singleElement()
                .satisfies(open -> assertThat(open.person().firstName()).isEqualTo("Aino"));
    }

    @Test
    void isHandledOnceAndCanBeOpenedAgain() {
        arrives(clock.instant());
        assertThat(interests.handle(interest, coach)).isTrue();
        assertThat(interests.handle(interest, UserId.next())).isFalse();
        assertThat(interests.open()).isEmpty();
        assertThat(interests.handled())
                .singleElement()
                .extracting(Interest::handledBy)
                .isEqualTo(coach);
        assertThat(interests.reopen(interest, coach)).isTrue();
        assertThat(interests.reopen(interest, coach)).isFalse();
        assertThat(facts("jobs.interest-handled")).isOne();
        assertThat(facts("jobs.interest-reopened")).isOne();
    }

    @Test
    void isDeletedAtOnceWhenThePersonAsksForThat() {
        var person = arrives(clock.instant());
        assertThat(interests.forget(interest, coach)).isTrue();
        assertThat(interests.forget(interest, coach)).isFalse();
        assertThat(payload(person)).isEmpty();
        assertThat(people()).isZero();
        assertThat(facts("jobs.interest-forgotten")).isOne();
    }

    @Test
    void isDeletedThirtyDaysAfterItWasHandled() {
        var person = arrives(clock.instant());
        interests.handle(interest, coach);
        assertThat(retentionIn(Duration.ofDays(30).minusHours(1))).isZero();
        assertThat(payload(person)).isPresent();
        assertThat(retentionIn(Duration.ofDays(30).plusHours(1))).isOne();
        assertThat(payload(person)).isEmpty();
        assertThat(people()).isZero();
        assertThat(interests.handled()).isEmpty();
    }

    @Test
    void isDeletedNinetyDaysAfterItWasGivenWhateverCameOfIt() {
        var person = arrives(clock.instant());
        assertThat(retentionIn(Duration.ofDays(89))).isZero();
        interests.handle(interest, coach);
        interests.reopen(interest, coach);
        assertThat(retentionIn(Duration.ofDays(91))).isOne();
        assertThat(payload(person)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM job_interest")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void halfOfItIsDeletedToo() {
        facts.person(InterestId.next(), AINO, clock.instant());
        facts.given(interest, point, clock.instant(), vacancy);
        assertThat(retentionIn(Duration.ofDays(91))).isOne();
        assertThat(people()).isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM job_interest")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private FactId arrives(Instant at) {
        facts.given(interest, point, at, vacancy);
        return facts.person(interest, AINO, at);
    }

    private int retentionIn(Duration time) {
        var later = new TestClock(clock.instant().plus(time));
        return new InterestRetention(table, log, turns, transaction, later).run();
    }

    private int people() {
        return jdbc.sql("SELECT count(*) FROM job_interest_person")
                .query(Integer.class)
                .single();
    }

    private int facts(String type) {
        return jdbc.sql("SELECT count(*) FROM inbox WHERE type = ? AND payload LIKE ?")
                .params(type, "%" + interest + "%")
                .query(Integer.class)
                .single();
    }

    private Optional<String> payload(FactId fact) {
        return jdbc.sql("SELECT payload FROM inbox WHERE fact_id = ?")
                .param(fact.value())
                .query((row, number) -> Optional.ofNullable(row.getString("payload")))
                .single();
    }
}

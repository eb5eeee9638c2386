package fi.jelppi.jobs.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.Sha256;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists behind links at central. */
@CentralTest
class MadeListsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MadeLists lists;

    @Autowired
    ListTable table;

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

    private final VacancyId one = VacancyId.next();
    private final VacancyId other = VacancyId.next();
    private final String token = LinkToken.next();

    @BeforeEach
    void forgetOtherTests() {
        new SomeFacts(context).forgetAll();
    }

    @Test
    void whoeverHasTheTokenFindsTheListInItsOrder() {
        arrives(clock.instant());
        assertThat(lists.find(token)).get().satisfies(made -> {
            assertThat(made.list().vacancies()).containsExactly(other, one);
            assertThat(made.language().toLanguageTag()).isEqualTo("fi-simple");
        });
        assertThat(lists.find(LinkToken.next())).isEmpty();
    }

    @Test
    void theTokenItselfStandsNowhere() {
        arrives(clock.instant());
        var row = jdbc.sql("SELECT * FROM job_list").query().singleRow();
        assertThat(row.values()).noneMatch(value -> value.toString().contains(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../desk", "AAAAAAAAAAAAAAAAAAAAAAAAAA'", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoTokenIsNotEvenLookedFor(String text) {
        assertThat(MadeLists.isToken(text)).isFalse();
        assertThat(lists.find(text)).isEmpty();
        assertThat(MadeLists.isToken(LinkToken.next())).isTrue();
    }

    @Test
    void endsAfterSixtyDaysAndIsThenDeletedInTheFactToo() {
        var made = clock.instant().minus(Duration.ofDays(60)).plusSeconds(60);
        var fact = arrives(made);
        assertThat(lists.find(token)).isPresent();
        assertThat(retentionAt(clock.instant())).isZero();
        assertThat(payload(fact)).isPresent();
        var later = clock.instant().plusSeconds(120);
        assertThat(table.find(Sha256.hex(token), later)).isEmpty();
        assertThat(retentionAt(later)).isOne();
        assertThat(payload(fact)).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM job_list")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aForgedFactIsSetAside() {
        var hash = Sha256.hex(token);
        var thousand = Stream.generate(UUID::randomUUID).limit(1_000).toList();
        var ids = List.of(one.value());
        for (var forged : List.of(
                new ListFacts.Made(hash, "fi", thousand),
                new ListFacts.Made(hash, "fi", List.of()),
                new ListFacts.Made(hash, "fi", List.of(one.value(), one.value())),
                new ListFacts.Made(token, "fi", ids),
                new ListFacts.Made(hash.repeat(100), "fi", ids),
                new ListFacts.Made(hash, "<script>", ids))) {
            assertThatThrownBy(() -> new SomeFacts(context).arrive(forged, clock.instant()))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(lists.find(token)).isEmpty();
    }

    @Test
    void theSameTokenAgainChangesNothing() {
        arrives(clock.instant());
        assertThatThrownBy(() -> new SomeFacts(context).made(token, "fi", clock.instant(), VacancyId.next()))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(lists.find(token).orElseThrow().list().vacancies()).containsExactly(other, one);
    }

    private FactId arrives(Instant at) {
        return new SomeFacts(context).made(token, "fi-simple", at, other, one);
    }

    private int retentionAt(Instant now) {
        return new ListRetention(table, log, turns, transaction, new TestClock(now)).run();
    }

    private Optional<String> payload(FactId fact) {
        return jdbc.sql("SELECT payload FROM inbox WHERE fact_id = ?")
                .param(fact.value())
                .query((row, number) -> Optional.ofNullable(row.getString("payload")))
                .single();
    }
}

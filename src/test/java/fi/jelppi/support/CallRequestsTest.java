package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
class CallRequestsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:30:00Z");

    @Autowired
    CallRequests requests;

    @Autowired
    CallTable table;

    @Autowired
    CallChanges changes;

    @Autowired
    StateFeed states;

    @Autowired
    AskTable asks;

    @Autowired
    FactHandler<CallFacts.Requested> requested;

    @Autowired
    FactHandler<CallFacts.Person> person;

    @Autowired
    FactLog log;

    @Autowired
    JobTurns turns;

    @Autowired
    SupportProperties settings;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final CallRequestId request = CallRequestId.next();
    private final UserId coach = UserId.next();
    private FactId caller = FactId.next();

    @BeforeEach
    void forgetOtherTests() {
        jdbc.sql("DELETE FROM call_request").update();
        jdbc.sql("DELETE FROM call_request_caller").update();
    }

    @Test
    void showsWhoWantsToBeCalled() {
        arrives(NOW);
        assertThat(requests.open()).singleElement().satisfies(open -> {
            assertThat(open.code()).isEqualTo("K7M2");
            assertThat(open.caller()).extracting(Caller::firstName).isEqualTo("Aino");
        });
        assertThat(requests.countOpen()).isOne();
    }

    @Test
    void theTwoFactsMayComeInEitherOrder() {
        transaction.executeWithoutResult(it -> person.apply(context(NOW), about("Aino", "040 123 4567")));
        assertThat(requests.open()).isEmpty();
        transaction.executeWithoutResult(it -> requested.apply(context(NOW), asked()));
        assertThat(requests.open())
                .singleElement()
                .extracting(CallRequest::caller)
                .isNotNull();
    }

    @Test
    void wakesWhoLooks() {
        var woken = new java.util.concurrent.atomic.AtomicInteger();
        var end = changes.subscribe(woken::incrementAndGet);
        arrives(NOW);
        requests.handle(request, coach);
        end.run();
        assertThat(woken).hasValue(3);
    }

    @Test
    void aPersonThatCannotBeCalledIsSetAside() {
        assertThatThrownBy(() ->
                        transaction.executeWithoutResult(it -> person.apply(context(NOW), about("Aino", "<script>"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        it -> person.apply(context(NOW), about("A".repeat(500), "040 123 4567"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("AAA");
    }

    @Test
    void isHandledOnceAndCanBeOpenedAgain() {
        arrives(NOW);
        assertThat(requests.handle(request, coach)).isTrue();
        assertThat(requests.handle(request, UserId.next())).isFalse();
        assertThat(requests.open()).isEmpty();
        assertThat(requests.handled())
                .singleElement()
                .extracting(CallRequest::handledBy)
                .isEqualTo(coach);
        assertThat(requests.reopen(request, coach)).isTrue();
        assertThat(requests.reopen(request, coach)).isFalse();
        assertThat(requests.open()).hasSize(1);
        assertThat(facts("support.call-handled")).isOne();
        assertThat(facts("support.call-reopened")).isOne();
    }

    @Test
    void forgetsThePersonSomeTimeAfterTheCall() {
        arrives(NOW);
        requests.handle(request, coach);
        assertThat(retentionIn(settings.forgetHandledAfter().minusHours(1))).isZero();
        assertThat(payload()).hasValueSatisfying(text -> assertThat(text).contains("Aino"));
        assertThat(retentionIn(settings.forgetHandledAfter().plusDays(2))).isOne();
        assertThat(payload()).isEmpty();
        assertThat(requests.handled()).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM call_request_caller")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM call_request")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void forgetsThePersonOfARequestThatNobodyHandled() {
        arrives(Instant.now(java.time.Clock.systemUTC()));
        assertThat(retentionIn(settings.forgetOpenAfter().minusDays(1))).isZero();
        assertThat(retentionIn(settings.forgetOpenAfter().plusDays(1))).isOne();
        assertThat(requests.open())
                .singleElement()
                .extracting(CallRequest::caller)
                .isNull();
        assertThat(payload()).isEmpty();
    }

    private int retentionIn(Duration time) {
        var later = new TestClock(Instant.now(java.time.Clock.systemUTC()).plus(time));
        return new CallRetention(table, states, asks, log, settings, turns, transaction, later).run();
    }

    /** Through the inbox, so that there is a payload to erase. */
    private void arrives(Instant received) {
        transaction.executeWithoutResult(it -> {
            requested.apply(context(received), asked());
            var about = about("Aino", "040 123 4567");
            caller = FactId.next();
            log.append(CallFacts.PERSON, caller, about);
            person.apply(new FactContext(caller, DeviceId.next(), received, received), about);
        });
    }

    private CallFacts.Requested asked() {
        return new CallFacts.Requested(request.value(), PointId.next().value(), "K7M2", NOW);
    }

    private CallFacts.Person about(String name, String phone) {
        return new CallFacts.Person(request.value(), name, phone);
    }

    private static FactContext context(Instant received) {
        return new FactContext(FactId.next(), DeviceId.next(), received, received);
    }

    private Optional<String> payload() {
        return jdbc.sql("SELECT payload FROM inbox WHERE fact_id = ?")
                .param(caller.value())
                .query((row, number) -> Optional.ofNullable(row.getString("payload")))
                .single();
    }

    private int facts(String type) {
        return Objects.requireNonNull(jdbc.sql("SELECT count(*) FROM inbox WHERE type = ? AND payload LIKE ?")
                .params(type, "%" + request + "%")
                .query(Integer.class)
                .single());
    }
}

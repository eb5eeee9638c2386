package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests for help at a screen as they arrive at central, and what goes back to the hall. */
@CentralTest
class HelpAsksTest {

    @Autowired
    HelpAsks asks;

    @Autowired
    CallChanges changes;

    @Autowired
    StateFeed states;

    @Autowired
    CallRequests calls;

    @Autowired
    FactHandler<AskFacts.Asked> asked;

    @Autowired
    FactHandler<AskFacts.Answered> answered;

    @Autowired
    FactHandler<AskFacts.Topic> topic;

    @Autowired
    FactHandler<CallFacts.Requested> requested;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final UUID request = Ids.next();
    private final PointId point = PointId.next();
    private final UserId coach = UserId.next();

    @BeforeEach
    void forgetOtherTests() {
        for (var table : List.of("help_ask", "call_request", "call_request_caller", "call_request_topic")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    @Test
    void wakesTheDeskAtOnceAndTellsTheHallThatItArrived() {
        var woken = new AtomicInteger();
        var end = changes.subscribe(woken::incrementAndGet);
        arrives("Verokortti · 3. Avaa palvelu");
        end.run();
        assertThat(woken).hasValue(1);
        assertThat(asks.open()).singleElement().satisfies(open -> {
            assertThat(open.code()).isEqualTo("K7M2");
            assertThat(open.about()).isEqualTo("Verokortti · 3. Avaa palvelu");
        });
        assertThat(state()).contains("K7M2", "\"done\":false");
    }

    @Test
    void isAnsweredOnceByTheDesk() {
        arrives(null);
        var open = asks.open().getFirst();
        assertThat(asks.answer(open, coach)).isTrue();
        assertThat(asks.answer(open, coach)).isFalse();
        assertThat(asks.open()).isEmpty();
        assertThat(state()).contains("\"done\":true");
    }

    @Test
    void whoeverIsFirstAnswersAndTheOtherChangesNothing() {
        arrives(null);
        asks.answer(asks.open().getFirst(), coach);
        transaction.executeWithoutResult(it -> answered.apply(
                context(),
                new AskFacts.Answered(request, clock.instant(), UserId.next().value())));
        assertThat(asks.open()).isEmpty();
        assertThat(state()).contains("\"done\":true");
    }

    @Test
    void anAnswerInTheHallArrivesHere() {
        arrives(null);
        transaction.executeWithoutResult(
                it -> answered.apply(context(), new AskFacts.Answered(request, clock.instant(), coach.value())));
        assertThat(asks.open()).isEmpty();
        assertThat(state()).contains("\"done\":true");
    }

    @Test
    void whatNoKioskSendsIsSetAside() {
        for (var bad : List.of(" ", "a".repeat(201), "a\u0000b", "a\nb")) {
            assertThatThrownBy(() -> arrives(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(asks.open()).isEmpty();
    }

    @Test
    void aRequestToBeCalledSaysWhatItIsAboutAndHowItStands() {
        transaction.executeWithoutResult(it -> {
            topic.apply(context(), new AskFacts.Topic(request, "Verokortti · 3. Avaa palvelu"));
            requested.apply(context(), new CallFacts.Requested(request, point.value(), "H4X9", clock.instant()));
        });
        var open = calls.open();
        assertThat(calls.topics(open)).containsValue("Verokortti · 3. Avaa palvelu");
        assertThat(state()).contains("H4X9", "\"done\":false");
        calls.handle(open.getFirst().id(), coach);
        assertThat(state()).contains("\"done\":true");
        calls.reopen(open.getFirst().id(), coach);
        assertThat(state()).contains("\"done\":false");
        transaction.executeWithoutResult(it -> states.forget(request));
        assertThat(calls.topics(open)).isEmpty();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM feed WHERE record_id = ? AND payload IS NOT NULL")
                        .param(request)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void arrives(@Nullable String about) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(
                it -> asked.apply(context(), new AskFacts.Asked(request, point.value(), "K7M2", about, now)));
    }

    private FactContext context() {
        return new FactContext(FactId.next(), DeviceId.next(), clock.instant(), clock.instant());
    }

    private String state() {
        return jdbc.sql("SELECT payload FROM feed WHERE type = 'support.request-state' AND record_id = ?"
                        + " AND payload IS NOT NULL ORDER BY feed_position DESC LIMIT 1")
                .param(request)
                .query(String.class)
                .single();
    }
}

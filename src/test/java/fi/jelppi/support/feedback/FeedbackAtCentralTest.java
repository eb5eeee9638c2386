package fi.jelppi.support.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Session;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Feedback as it arrives from halls, what the desk is told of it, and when it goes. */
@CentralTest
class FeedbackAtCentralTest {

    @Autowired
    FeedbackResults results;

    @Autowired
    FeedbackRetention retention;

    @Autowired
    FactHandler<FeedbackFacts.Given> given;

    @Autowired
    FactHandler<FeedbackFacts.Words> words;

    @Autowired
    FactLog log;

    @Autowired
    Programme programme;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final PointId point = PointId.next();
    private final Event event = Some.event("Palkka.fi")
            .at(point)
            .session(LocalDate.of(2026, 12, 3), "10:00", "14:00")
            .session(LocalDate.of(2026, 12, 10), "10:00", "14:00")
            .build();
    private final Session first = event.sessions().getFirst();
    private final Session second = event.sessions().getLast();

    @BeforeEach
    void begin() {
        for (var table : List.of("feedback_answer", "feedback_words", "feedback_link_used")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
        programme.save(event);
    }

    @Test
    void groupsAndSessionsAreToldWhereTheyAreNotFew() {
        arrive(first, 5, "jobseeker", 6);
        arrive(first, 2, "young", 3);
        arrive(second, 4, "employer", 2);
        arrive(second, 4, null, 4);
        var result = results.of(event.id());
        assertThat(result.whole().all()).isEqualTo(15);
        assertThat(result.groups().lines()).singleElement().satisfies(line -> {
            assertThat(line.of()).isEqualTo(Respondent.JOBSEEKER);
            assertThat(line.tally().of(Score.VERY_GOOD)).isEqualTo(6);
        });
        assertThat(result.groups().rest().all()).isEqualTo(9);
        assertThat(result.sessions().lines()).extracting(Told.Line::of).containsExactly(first.id(), second.id());
        assertThat(results.events()).extracting(Event::id).containsExactly(event.id());
    }

    @Test
    void aSmallSessionIsNotWhatIsLeftOfTheWhole() {
        arrive(first, 5, "jobseeker", 8);
        arrive(second, 1, "jobseeker", 2);
        assertThat(results.of(event.id()).sessions().lines()).isEmpty();
    }

    @Test
    void wordsStandBesideNothing() {
        say(second, "Lisää kahvia.");
        say(first, "Hyvä kouluttaja.");
        assertThat(results.of(event.id()).words())
                .extracting(FeedbackResults.Said::words)
                .containsExactly("Hyvä kouluttaja.", "Lisää kahvia.");
    }

    @Test
    void theSameFactTwiceIsOne() {
        var context = context();
        var fact = new FeedbackFacts.Given(event.id().value(), first.id().value(), point.value(), 3, null);
        transaction.executeWithoutResult(it -> given.apply(context, fact));
        assertThatThrownBy(() -> transaction.executeWithoutResult(it -> given.apply(context, fact)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(results.of(event.id()).whole().all()).isOne();
    }

    @Test
    void whatNobodyWasAskedIsSetAside() {
        for (int score : List.of(0, 6, -1)) {
            assertThatThrownBy(() -> arrive(first, score, null, 1)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> arrive(first, 3, "boss", 1)).isInstanceOf(IllegalArgumentException.class);
        for (var bad : List.of("", " ", "a".repeat(501), "a\u0000b", "a\nb")) {
            assertThatThrownBy(() -> say(first, bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(results.events()).isEmpty();
        assertThat(results.of(event.id()).words()).isEmpty();
    }

    @Test
    void wordsGoAfterTheirTimeAndScoresStay() {
        arrive(first, 5, "jobseeker", 5);
        var kept = fact("Uusi");
        var old = fact("Vanha");
        jdbc.sql("UPDATE feedback_words SET day_on = ? WHERE fact_id = ?")
                .params(LocalDate.now(clock).minusDays(367), old)
                .update();
        assertThat(retention.run()).isOne();
        assertThat(results.of(event.id()).words())
                .extracting(FeedbackResults.Said::words)
                .containsExactly("Uusi");
        assertThat(results.of(event.id()).whole().all()).isEqualTo(5);
        assertThat(payload(old)).as("in the fact, too").isZero();
        assertThat(payload(kept)).isOne();
    }

    @Test
    void thatALinkWasUsedIsForgottenWhenItIsTooLateForAnother() {
        use(Duration.ofDays(9));
        use(Duration.ofDays(7));
        retention.run();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM feedback_link_used")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private void use(Duration ago) {
        jdbc.sql("INSERT INTO feedback_link_used (session_id, registration_id, day_on) VALUES (?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        LocalDate.now(clock).minusDays(ago.toDays()))
                .update();
    }

    /** As if central had taken it itself, so that it stands in the inbox. */
    private UUID fact(String text) {
        var id = FactId.next();
        var said = new FeedbackFacts.Words(event.id().value(), first.id().value(), text);
        transaction.executeWithoutResult(it -> {
            log.append(FeedbackFacts.WORDS, id, said);
            words.apply(new FactContext(id, DeviceId.next(), clock.instant(), clock.instant()), said);
        });
        return id.value();
    }

    private int payload(UUID fact) {
        return jdbc.sql("SELECT COUNT(*) FROM inbox WHERE fact_id = ? AND payload IS NOT NULL")
                .param(fact)
                .query(Integer.class)
                .single();
    }

    private void arrive(Session session, int score, @Nullable String group, int times) {
        for (int person = 0; person < times; person++) {
            transaction.executeWithoutResult(it -> given.apply(
                    context(),
                    new FeedbackFacts.Given(event.id().value(), session.id().value(), point.value(), score, group)));
        }
    }

    private void say(Session session, String text) {
        transaction.executeWithoutResult(it -> words.apply(
                context(),
                new FeedbackFacts.Words(event.id().value(), session.id().value(), text)));
    }

    private FactContext context() {
        return new FactContext(FactId.next(), DeviceId.next(), clock.instant(), clock.instant());
    }
}

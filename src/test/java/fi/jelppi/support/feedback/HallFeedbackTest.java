package fi.jelppi.support.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.event.Event;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.support.feedback.HallFeedback.Outcome;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Feedback in a hall without a connection. */
@KioskTest
@Import(DoorTestConfiguration.class)
class HallFeedbackTest {

    private static final FeedbackAnswer ANSWER =
            new FeedbackAnswer(Score.GOOD, Respondent.JOBSEEKER, "Kahvi oli hyvää.");

    @Autowired
    HallFeedback feedback;

    @Autowired
    HallWriter writer;

    @Autowired
    SentFacts sent;

    @Autowired
    FeedbackProperties settings;

    @Autowired
    DoorKiosk kiosk;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PointId here = PointId.next();

    @BeforeEach
    void begin() {
        clock.set(Some.at("14:30"));
        here = kiosk.start();
        jdbc.sql("DELETE FROM feedback_told").update();
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'support.%'").update();
    }

    @Test
    void isAboutWhatEndedHereLately() {
        event("08:00", "11:00");
        var training = event("10:00", "14:00");
        event("14:00", "16:00");
        kiosk.event(Some.event("Muualla").elsewhere().session("10:00", "14:00").build());
        assertThat(feedback.endedLately())
                .singleElement()
                .satisfies(it -> assertThat(it.event().id()).isEqualTo(training.id()));
        clock.set(Some.at("17:01"));
        assertThat(feedback.endedLately())
                .extracting(it -> it.session().start().toString())
                .containsExactly("14:00");
    }

    @Test
    void anEveningCanBeToldAboutAfterMidnight() {
        event("20:00", "23:30");
        clock.set(Some.at("23:59").plus(Duration.ofMinutes(30)));
        assertThat(feedback.endedLately()).hasSize(1);
    }

    @Test
    void standsInTwoFactsWithoutAnybodyAndWithoutEachOther() {
        var session = session(event("10:00", "14:00"));
        assertThat(feedback.give(session, ANSWER)).isEqualTo(Outcome.STORED);
        assertThat(payloads("support.feedback-given"))
                .singleElement()
                .satisfies(it -> assertThat(it.orElseThrow())
                        .contains(here.toString(), session.toString(), "\"score\":4", "\"group\":\"jobseeker\"")
                        .doesNotContain("Kahvi"));
        assertThat(payloads("support.feedback-words"))
                .singleElement()
                .satisfies(it -> assertThat(it.orElseThrow())
                        .contains("Kahvi oli hyvää.")
                        .doesNotContain("score", "jobseeker"));
    }

    @Test
    void withoutWordsThereIsOneFact() {
        feedback.give(session(event("10:00", "14:00")), new FeedbackAnswer(Score.BAD, null, ""));
        assertThat(payloads("support.feedback-given")).hasSize(1);
        assertThat(payloads("support.feedback-words")).isEmpty();
    }

    @Test
    void oneThatTheCoachEndedEarlyTakesFeedbackAlready() {
        var session = session(event("14:00", "18:00"));
        assertThat(feedback.give(session, ANSWER)).isEqualTo(Outcome.STORED);
    }

    @Test
    void whatHasNotBegunIsOverOrIsElsewhereTakesNone() {
        var later = session(event("15:00", "16:00"));
        var before = session(event("08:00", "11:00"));
        var other = session(kiosk.event(
                Some.event("Muualla").elsewhere().session("10:00", "14:00").build()));
        var cancelled = session(kiosk.event(Some.event("Peruttu")
                .at(here)
                .session("10:00", "14:00")
                .cancelled()
                .build()));
        for (var session : List.of(later, before, other, cancelled, SessionId.next())) {
            assertThat(feedback.give(session, ANSWER)).isEqualTo(Outcome.OVER);
        }
        assertThat(payloads("support.feedback-given")).isEmpty();
    }

    @Test
    void aBoredHandIsStopped() {
        var session = session(event("10:00", "14:00"));
        var smile = new FeedbackAnswer(Score.VERY_GOOD, null, "");
        for (int tap = 0; tap < HallFeedback.MOST_AN_HOUR; tap++) {
            assertThat(feedback.give(session, smile)).isEqualTo(Outcome.STORED);
        }
        assertThat(feedback.give(session, smile)).isEqualTo(Outcome.TOO_MANY);
    }

    @Test
    void wordsGoFromTheKioskWhenCentralHasThem() {
        feedback.give(session(event("10:00", "14:00")), ANSWER);
        acknowledge();
        run(Duration.ZERO);
        assertThat(payloads("support.feedback-words")).allMatch(Optional::isPresent);
        clock.pass(Duration.ofHours(2));
        run(null);
        assertThat(payloads("support.feedback-words"))
                .as("by a clock that nobody measured")
                .allMatch(Optional::isPresent);
        run(Duration.ZERO);
        assertThat(payloads("support.feedback-words")).containsExactly(Optional.empty());
        assertThat(payloads("support.feedback-given")).allMatch(Optional::isPresent);
    }

    @Test
    void wordsThatCentralDoesNotHaveStay() {
        feedback.give(session(event("10:00", "14:00")), ANSWER);
        clock.pass(Duration.ofDays(20));
        run(Duration.ZERO);
        assertThat(payloads("support.feedback-words")).allMatch(Optional::isPresent);
    }

    private void run(@Nullable Duration offset) {
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.ONLINE, 0, null, null, offset, true);
        var keeping = new HallKeeping(writer, sent, status, settings, clock);
        transaction.executeWithoutResult(it -> keeping.run());
    }

    private void acknowledge() {
        jdbc.sql("UPDATE outbox SET acknowledged_at = ? WHERE type LIKE 'support.%'")
                .param(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private List<Optional<String>> payloads(String type) {
        return jdbc.sql("SELECT payload FROM outbox WHERE type = ?")
                .param(type)
                .query((row, number) -> Optional.ofNullable(row.getString("payload")))
                .list();
    }

    private Event event(String start, String end) {
        return kiosk.event(Some.event("Palkka.fi").at(here).session(start, end).build());
    }

    private static SessionId session(Event event) {
        return event.sessions().getFirst().id();
    }
}

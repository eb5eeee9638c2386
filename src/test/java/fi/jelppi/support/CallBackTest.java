package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.DoorTestConfiguration;
import fi.jelppi.checkin.Some;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.sync.spi.SentFacts;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.KioskTest;
import fi.jelppi.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
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

/** Being called back, on a kiosk without a connection. */
@KioskTest
@Import(DoorTestConfiguration.class)
class CallBackTest {

    private static final CallerInput AINO = new CallerInput("Aino", "040 123 4567");

    @Autowired
    CallBack calls;

    @Autowired
    CallTable table;

    @Autowired
    AskTable asks;

    @Autowired
    BookedHere booked;

    @Autowired
    SentFacts sent;

    @Autowired
    FactLog log;

    @Autowired
    SupportProperties settings;

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
    void startTheDay() {
        clock.set(Some.at("10:30"));
        here = kiosk.start();
        jdbc.sql("DELETE FROM call_request").update();
        jdbc.sql("DELETE FROM call_request_caller").update();
        jdbc.sql("DELETE FROM outbox WHERE type LIKE 'support.%'").update();
    }

    @Test
    void storesTheRequestAndThePersonAsTwoFacts() {
        var stored = ask();
        assertThat(stored.code()).matches("[2-9CDFHJKLMNPRTVX]{4}");
        assertThat(payloads("support.call-requested"))
                .singleElement()
                .asString()
                .contains(here.toString(), stored.code());
        assertThat(payloads("support.call-requested"))
                .singleElement()
                .asString()
                .doesNotContain("Aino", "4567");
        assertThat(payloads("support.caller")).singleElement().asString().contains("Aino", "040 123 4567");
    }

    @Test
    void keepsNameAndNumberInTheFactOnly() {
        ask();
        var row = jdbc.sql("SELECT first_name, phone FROM call_request_caller")
                .query()
                .singleRow();
        assertThat(row.get("first_name")).isNull();
        assertThat(row.get("phone")).isNull();
    }

    @Test
    void saysWhenItHasArrived() {
        var stored = ask();
        assertThat(calls.isDelivered(stored.request())).isFalse();
        acknowledge(clock.instant());
        assertThat(calls.isDelivered(stored.request())).isTrue();
    }

    @Test
    void refusesWhatCannotBeCalledAndStoresNothing() {
        assertThat(calls.ask(new CallerInput("Aino", "112"))).isInstanceOf(CallBack.Refused.class);
        assertThat(payloads("support.caller")).isEmpty();
    }

    @Test
    void takesOnlySoManyInAnHour() {
        for (int request = 0; request < settings.mostAnHour(); request++) {
            ask();
        }
        assertThat(calls.ask(AINO)).isInstanceOf(CallBack.TooMany.class);
        clock.pass(Duration.ofMinutes(61));
        assertThat(calls.ask(AINO)).isInstanceOf(CallBack.Stored.class);
    }

    @Test
    void forgetsADayAfterCentralHasIt() {
        ask();
        acknowledge(clock.instant());
        clock.pass(Duration.ofHours(23));
        run(Duration.ZERO);
        assertThat(payloads("support.caller")).allMatch(Optional::isPresent);
        clock.pass(Duration.ofHours(2));
        run(Duration.ZERO);
        assertThat(payloads("support.caller")).containsExactly(Optional.empty());
        assertThat(table.countOpen()).isZero();
    }

    @Test
    void forgetsNothingThatCentralDoesNotHave() {
        ask();
        clock.pass(Duration.ofDays(20));
        run(Duration.ZERO);
        assertThat(payloads("support.caller")).allMatch(Optional::isPresent);
        assertThat(table.countOpen()).isOne();
    }

    @Test
    void aClockThatNobodyMeasuredForgetsNothing() {
        ask();
        acknowledge(clock.instant());
        clock.pass(Duration.ofDays(20));
        run(null);
        run(Duration.ofDays(20));
        assertThat(payloads("support.caller")).allMatch(Optional::isPresent);
    }

    private CallBack.Stored ask() {
        return (CallBack.Stored) calls.ask(AINO);
    }

    private void run(@Nullable Duration offset) {
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.ONLINE, 0, null, null, offset, true);
        var keeping = new CallKeeping(table, asks, booked, sent, status, log, settings, clock);
        transaction.executeWithoutResult(it -> keeping.run());
    }

    private void acknowledge(Instant at) {
        jdbc.sql("UPDATE outbox SET acknowledged_at = ? WHERE type LIKE 'support.%'")
                .param(OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
    }

    private List<Optional<String>> payloads(String type) {
        return jdbc.sql("SELECT payload FROM outbox WHERE type = ?")
                .param(type)
                .query((row, number) -> Optional.ofNullable(row.getString("payload")))
                .list();
    }
}

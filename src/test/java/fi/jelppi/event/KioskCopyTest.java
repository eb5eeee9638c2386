package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.HELSINKI;
import static fi.jelppi.event.EventFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.PassId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.SyncStatus;
import fi.jelppi.testing.KioskTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

@KioskTest
class KioskCopyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Autowired
    EventHandler events;

    @Autowired
    RegistrationHandler people;

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    EventRows eventRows;

    @Autowired
    RegistrationRows registrationRows;

    @Autowired
    JelppiProperties properties;

    @Autowired
    TransactionTemplate transactions;

    private Event event = event().build();
    private UUID registration = UUID.randomUUID();
    private RegistrationRecord record =
            new RegistrationRecord(event.id().value(), UUID.randomUUID(), UUID.randomUUID(), "Aino", 7);

    @BeforeEach
    void receive() {
        event = event().on(DAY).build();
        registration = UUID.randomUUID();
        record = new RegistrationRecord(event.id().value(), UUID.randomUUID(), UUID.randomUUID(), "Aino", 7);
        people.apply(registration, record);
        events.apply(event.id().value(), EventRecord.of(event));
    }

    @Test
    void knowsWhatTheFeedBrought() {
        assertThat(programme.sessionsOn(event.point(), DAY)).isEqualTo(event.sessions());
        assertThat(registrations.byPass(new PassId(record.pass()))).contains(record.toRegistration(registration));
    }

    @Test
    void knowsAnEventThatIsHeldElsewhereAndHereUntilItIsDropped() {
        var here = PointId.next();
        event = event().on(DAY).with(here).build();
        events.apply(event.id().value(), EventRecord.of(event));

        assertThat(programme.sessionsOn(here, DAY)).isEqualTo(event.sessions());

        purgeOn(DAY.plusDays(8), Duration.ZERO);
        assertThat(programme.event(event.id())).isEmpty();
    }

    @Test
    void takesTheSameRecordTwice() {
        events.apply(event.id().value(), EventRecord.of(event));
        people.apply(registration, record);

        assertThat(programme.event(event.id())).contains(event);
        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void forgetsWhatIsWithdrawnEvenTwice() {
        for (int i = 0; i < 2; i++) {
            people.remove(registration);
            events.remove(event.id().value());
        }

        assertThat(programme.event(event.id())).isEmpty();
        assertThat(registrations.countOf(event.id())).isZero();
    }

    @Test
    void dropsPeopleFourDaysAfterAndTheEventAfterAWeek() {
        purgeOn(DAY.plusDays(3), Duration.ZERO);
        assertThat(registrations.countOf(event.id())).isEqualTo(1);

        purgeOn(DAY.plusDays(4), Duration.ZERO);
        assertThat(registrations.countOf(event.id())).isZero();
        assertThat(programme.event(event.id())).isPresent();

        purgeOn(DAY.plusDays(8), Duration.ZERO);
        assertThat(programme.event(event.id())).isEmpty();
    }

    @Test
    void dropsNothingWhileCentralSaysThatTheClockIsWrong() {
        purgeOn(DAY.plusYears(1), Duration.ofDays(364));

        assertThat(registrations.countOf(event.id())).isEqualTo(1);
    }

    @Test
    void dropsNothingBeforeCentralHasMeasuredTheClock() {
        purgeOn(DAY.plusYears(1), null);

        assertThat(registrations.countOf(event.id())).isEqualTo(1);
        assertThat(programme.event(event.id())).contains(event);
    }

    private void purgeOn(LocalDate day, @Nullable Duration clockOffset) {
        var clock = Clock.fixed(day.atTime(3, 20).atZone(HELSINKI).toInstant(), HELSINKI);
        SyncStatus status = () -> new SyncStatus.Snapshot(SyncStatus.Link.OFFLINE, 0, null, null, clockOffset, false);
        var beans = new StaticListableBeanFactory();
        beans.addBean("status", status);
        var purge = new KioskPurge(
                eventRows, registrationRows, new Horizon(clock, properties), beans.getBeanProvider(SyncStatus.class));
        transactions.executeWithoutResult(it -> purge.run());
    }
}

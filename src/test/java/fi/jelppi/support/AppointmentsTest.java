package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.CallRequestId;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.TestClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Times that a coach gives, and kiosks that want them, one of them without a connection until later. */
@CentralTest
class AppointmentsTest {

    @Autowired
    Appointments appointments;

    @Autowired
    AppointmentTable table;

    @Autowired
    CallRequests calls;

    @Autowired
    CallTable callTable;

    @Autowired
    AskTable asks;

    @Autowired
    StateFeed states;

    @Autowired
    FactHandler<CallFacts.Requested> requested;

    @Autowired
    FactHandler<CallFacts.Person> person;

    @Autowired
    FactHandler<AppointmentFacts.Booked> booked;

    @Autowired
    FactHandler<AppointmentFacts.Cancelled> cancelled;

    @Autowired
    FactLog log;

    @Autowired
    SupportProperties settings;

    @Autowired
    JobTurns turns;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    JelppiProperties properties;

    private final PointId point = PointId.next();
    private final UserId coach = UserId.next();
    private final CallRequestId first = CallRequestId.next();
    private final CallRequestId second = CallRequestId.next();

    @BeforeEach
    void oneTimeTomorrow() {
        for (var name : List.of("free_time", "appointment", "call_request", "call_request_caller")) {
            jdbc.sql("DELETE FROM " + name).update();
        }
        assertThat(appointments.give(given("10:00", "10:30"), coach)).isEmpty();
    }

    @Test
    void kiosksOfThePointGetWhatIsFree() {
        assertThat(offered(slot())).contains("\"start\":\"10:00\"", "\"minutes\":30", point.toString());
    }

    @Test
    void whoeverArrivesFirstHasTheTimeAndTheOtherIsToBeCalled() {
        var slot = slot();
        books(first, slot);
        books(second, slot);
        assertThat(appointments.coming()).singleElement().satisfies(one -> {
            var request = java.util.Objects.requireNonNull(one.request());
            assertThat(request.id()).isEqualTo(first);
            assertThat(request.caller()).isNotNull();
        });
        assertThat(calls.open()).singleElement().extracting(CallRequest::id).isEqualTo(second);
        assertThat(calls.countOpen()).isOne();
        assertThat(appointments.wishes(List.of(second))).containsValue(Booking.LOST);
        assertThat(state(first)).contains("\"booking\":\"booked\"", "T10:00");
        assertThat(state(second)).contains("\"booking\":\"lost\"");
        assertThat(offered(slot)).as("nobody else is offered it").isEmpty();
    }

    @Test
    void whoDoesNotComeGivesTheTimeBack() {
        var slot = slot();
        books(first, slot);
        cancels(first);
        cancels(first);
        assertThat(offered(slot)).isNotEmpty();
        assertThat(calls.open()).isEmpty();
        assertThat(state(first)).contains("\"booking\":\"cancelled\"");
        books(second, slot);
        assertThat(state(second)).contains("\"booking\":\"booked\"");
        cancels(first);
        assertThat(state(second)).as("not the other's").contains("\"booking\":\"booked\"");
        assertThat(appointments.coming().getFirst().request()).isNotNull();
    }

    @Test
    void whomTheCoachCannotMeetIsToBeCalled() {
        books(first, slot());
        var appointment = appointments.coming().getFirst();
        assertThat(appointments.withdraw(appointment, coach)).isTrue();
        assertThat(appointments.withdraw(appointment, coach)).isFalse();
        assertThat(appointments.coming()).isEmpty();
        assertThat(calls.open()).singleElement().extracting(CallRequest::id).isEqualTo(first);
        assertThat(state(first)).contains("\"booking\":\"withdrawn\"");
    }

    @Test
    void aTimeThatWasBookedMeanwhileIsNotTakenBackAsAFreeOne() {
        var free = appointments.coming().getFirst();
        books(first, slot());
        assertThat(appointments.withdraw(free, coach)).isFalse();
        assertThat(appointments.coming()).hasSize(1);
    }

    @Test
    void aFreeTimeThatIsTakenBackIsOfferedNoLonger() {
        var slot = slot();
        appointments.withdraw(appointments.coming().getFirst(), coach);
        assertThat(offered(slot)).isEmpty();
        books(first, slot);
        assertThat(state(first)).contains("\"booking\":\"lost\"");
    }

    @Test
    void timesOfOneCoachDoNotOverlap() {
        assertThat(appointments.give(given("10:15", "10:45"), coach)).contains(GivenTimes.Problem.OVERLAP);
        assertThat(appointments.give(given("10:30", "11:00"), coach)).isEmpty();
        assertThat(appointments.give(given("10:15", "10:45"), UserId.next())).isEmpty();
    }

    @Test
    void aTimeThatNobodyGaveIsARequestToBeCalled() {
        books(first, UUID.randomUUID());
        assertThat(calls.open()).hasSize(1);
    }

    @Test
    void nameAndNumberGoSomeTimeAfterTheAppointment() {
        books(first, slot());
        var end = appointments.coming().getFirst().time().ends(properties.zone());
        var after = new TestClock(end.plus(Duration.ofMinutes(1)));
        assertThat(keepingAt(after)).isOne();
        assertThat(keepingAt(after)).isZero();
        assertThat(retentionAt(
                        new TestClock(end.plus(settings.forgetHandledAfter()).minus(Duration.ofHours(1)))))
                .isZero();
        assertThat(retentionAt(
                        new TestClock(end.plus(settings.forgetHandledAfter()).plus(Duration.ofHours(1)))))
                .isOne();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM call_request_caller")
                        .query(Integer.class)
                        .single())
                .isZero();
        keepingAt(new TestClock(end.plus(settings.forgetOpenAfter()).plus(Duration.ofHours(1))));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM free_time")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM appointment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private int keepingAt(Clock then) {
        return new AppointmentKeeping(appointments, table, settings, turns, transaction, then).run();
    }

    private int retentionAt(Clock then) {
        return new CallRetention(callTable, states, asks, log, settings, turns, transaction, then).run();
    }

    private GivenTimes given(String from, String until) {
        var tomorrow = LocalDate.ofInstant(clock.instant(), properties.zone()).plusDays(1);
        return new GivenTimes(point, tomorrow, LocalTime.parse(from), LocalTime.parse(until), 30);
    }

    private UUID slot() {
        return appointments.coming().getFirst().time().id();
    }

    private void books(CallRequestId request, UUID slot) {
        transaction.executeWithoutResult(it -> {
            requested.apply(
                    context(), new CallFacts.Requested(request.value(), point.value(), code(request), clock.instant()));
            person.apply(context(), new CallFacts.Person(request.value(), "Aino", "040 123 4567"));
            booked.apply(context(), new AppointmentFacts.Booked(request.value(), slot, clock.instant()));
        });
    }

    private String code(CallRequestId request) {
        return request.equals(first) ? "K7M2C7H" : "H4X9C7H";
    }

    private void cancels(CallRequestId request) {
        transaction.executeWithoutResult(
                it -> cancelled.apply(context(), new AppointmentFacts.Cancelled(request.value(), clock.instant())));
    }

    private FactContext context() {
        return new FactContext(FactId.next(), DeviceId.next(), clock.instant(), clock.instant());
    }

    private String offered(UUID slot) {
        return newest("support.free-time", slot);
    }

    private String state(CallRequestId request) {
        return newest("support.request-state", request.value());
    }

    /** Empty for a tombstone. */
    private String newest(String type, UUID record) {
        return jdbc.sql("SELECT payload FROM feed WHERE type = ? AND record_id = ? ORDER BY feed_position DESC LIMIT 1")
                .params(type, record)
                .query((row, number) -> java.util.Optional.ofNullable(row.getString(1)))
                .single()
                .orElse("");
    }
}

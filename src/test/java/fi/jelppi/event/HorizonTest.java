package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static fi.jelppi.event.EventFixtures.person;
import static fi.jelppi.event.EventFixtures.today;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.event.Registrations.Outcome;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.RegistrationId;
import fi.jelppi.sync.spi.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@EventCentralTest
class HorizonTest {

    @Autowired
    Programme programme;

    @Autowired
    Registrations registrations;

    @Autowired
    HorizonJob job;

    @Autowired
    HorizonSteps steps;

    @Autowired
    EventRows rows;

    @Autowired
    RecordingFeed feed;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void sendsAComingEventAndItsPeopleToItsPointOnly() {
        var event = saved(event().on(today().plusDays(14)));
        var registration = registered(event);

        assertThat(feed.of(event.id().value()).orElseThrow().scopes()).isEqualTo(Set.of(Scope.of(event.point())));
        assertThat(feed.of(registration).orElseThrow().scopes()).isEqualTo(Set.of(Scope.of(event.point())));
    }

    @Test
    void keepsPeopleOfALaterEventAtCentral() {
        var event = saved(event().on(today().plusDays(15)));
        var registration = registered(event);

        assertThat(feed.of(event.id().value())).isPresent();
        assertThat(feed.of(registration)).isEmpty();
    }

    @Test
    void keepsEventsFarAwayAtCentral() {
        assertThat(feed.of(saved(event().on(today().plusDays(61))).id().value()))
                .isEmpty();
    }

    @Test
    void withdrawsPeopleWhenTheEventIsMovedAwayAndSendsThemWhenItComesBack() {
        var fixture = event().on(today().plusDays(1));
        var event = saved(fixture);
        var registration = registered(event);

        programme.save(moved(event, today().plusDays(40)));
        assertThat(feed.of(registration)).isEmpty();

        programme.save(moved(event, today().plusDays(2)));
        assertThat(feed.of(registration)).isPresent();
    }

    @Test
    void sendsPeopleToTheNewPointWhenTheEventMoves() {
        var event = saved(event().on(today().plusDays(1)));
        var registration = registered(event);
        var elsewhere = PointId.next();

        programme.save(new Event(
                event.id(), event.title(), event.kind(), elsewhere, true, false, null, true, false, event.sessions()));

        assertThat(feed.of(registration).orElseThrow().scopes()).isEqualTo(Set.of(Scope.of(elsewhere)));
    }

    @Test
    void sendsAnEventItsPeopleAndTheirPassesToEveryHall() {
        var event = saved(event().on(today().plusDays(1)).with(PointId.next(), PointId.next()));
        var registration = registered(event);

        assertThat(halls(event.id().value())).isEqualTo(Set.copyOf(event.everywhere()));
        assertThat(halls(registration)).isEqualTo(Set.copyOf(event.everywhere()));
        assertThat(halls(passOf(registration))).isEqualTo(Set.copyOf(event.everywhere()));
    }

    @Test
    void sendsPeopleToAHallThatJoinsAndTakesThemFromOneThatLeaves() {
        var first = PointId.next();
        var second = PointId.next();
        var event = saved(event().on(today().plusDays(1)).with(first));
        var registration = registered(event);

        programme.save(heldWith(event, List.of(second, first)));
        assertThat(halls(registration)).containsExactlyInAnyOrder(event.point(), first, second);

        programme.save(heldWith(event, List.of(second)));
        assertThat(halls(event.id().value())).containsExactlyInAnyOrder(event.point(), second);
        assertThat(halls(registration)).containsExactlyInAnyOrder(event.point(), second);
        assertThat(halls(passOf(registration))).containsExactlyInAnyOrder(event.point(), second);

        programme.save(heldWith(event, List.of()));
        assertThat(halls(registration)).containsExactly(event.point());
    }

    private Set<PointId> halls(UUID record) {
        return feed.of(record).orElseThrow().scopes().stream()
                .map(scope -> ((Scope.OnePoint) scope).point())
                .collect(Collectors.toSet());
    }

    private UUID passOf(UUID registration) {
        return registrations
                .find(new RegistrationId(registration))
                .orElseThrow()
                .pass()
                .value();
    }

    private static Event heldWith(Event event, List<PointId> halls) {
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.point(),
                true,
                false,
                null,
                true,
                false,
                event.sessions(),
                halls);
    }

    @Test
    void withdrawsAsTheDaysPassAndTakesUpHalfDoneSteps() {
        var event = saved(event().on(today().plusDays(1)));
        var registration = registered(event);
        var row = rows.findById(event.id().value()).orElseThrow();
        row.sessions.getFirst().date = today().minusDays(8);
        row.peopleCopy = KioskCopy.GOING;
        rows.save(row);

        job.run();

        assertThat(feed.of(event.id().value())).isEmpty();
        assertThat(feed.of(registration)).isEmpty();
        assertThat(rows.findById(event.id().value()).orElseThrow().peopleCopy).isEqualTo(KioskCopy.NONE);
    }

    /** As the upgrade leaves the database: nobody has a line. */
    @Test
    void givesLinesToRegistrationsFromBeforeThereWereLines() {
        var event = saved(event().on(today().plusDays(1)));
        var people = List.of(registered(event), registered(event), registered(event));
        jdbc.update(
                "update registration set line_number = null where event_id = ?",
                event.id().value());
        jdbc.update("update event set last_line = 0 where id = ?", event.id().value());

        job.run();

        assertThat(people.stream().map(id ->
                        (RegistrationRecord) feed.of(id).orElseThrow().payload()))
                .extracting(RegistrationRecord::line)
                .containsExactly(1, 2, 3);
        assertThat(registrations.onLine(event.id(), 3)).isPresent();
        var next = registered(event);
        assertThat(registrations.find(new RegistrationId(next)).orElseThrow().line())
                .isEqualTo(4);
        assertThat(rows.findById(event.id().value()).orElseThrow().peopleCopy).isEqualTo(KioskCopy.HELD);
        assertThat(steps.peopleOutOfStep()).doesNotContain(event.id().value());
    }

    @Test
    void withdrawsACancelledRegistration() {
        var event = saved(event().on(today().plusDays(1)));
        var registration = registered(event);

        registrations.cancel(new RegistrationId(registration));

        assertThat(feed.of(registration)).isEmpty();
    }

    private Event saved(EventFixtures fixture) {
        var event = fixture.build();
        programme.save(event);
        return event;
    }

    private UUID registered(Event event) {
        var outcome = (Outcome.Registered) registrations.register(event.id(), person("Aino"));
        return outcome.registration().id().value();
    }

    private static Event moved(Event event, LocalDate to) {
        var session = event.sessions().getFirst();
        return new Event(
                event.id(),
                event.title(),
                event.kind(),
                event.point(),
                true,
                false,
                null,
                true,
                false,
                List.of(new Session(
                        session.id(),
                        event.id(),
                        event.point(),
                        to,
                        session.start(),
                        session.end(),
                        session.zone(),
                        session.room(),
                        session.opensBefore())));
    }
}

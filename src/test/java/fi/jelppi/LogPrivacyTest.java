package fi.jelppi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.jelppi.checkin.CheckInResult;
import fi.jelppi.checkin.CheckIns;
import fi.jelppi.checkin.DoorKiosk;
import fi.jelppi.checkin.VisitorName;
import fi.jelppi.event.Event;
import fi.jelppi.event.EventFixtures;
import fi.jelppi.event.EventKind;
import fi.jelppi.event.Programme;
import fi.jelppi.event.Registrations;
import fi.jelppi.event.Session;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.Person;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PersonId;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.SessionId;
import fi.jelppi.shared.Trace;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What a person gave stays out of the log, on both roles; the browser tests look at the logs of real processes too. */
class LogPrivacyTest {

    private static final String NAME = "Salamerkki";
    private static final String VILLAGE = "Salakylänperä";
    private static final String ADDRESS = "salaosoite@jelppi.example";

    @Nested
    @CentralTest
    @ExtendWith(OutputCaptureExtension.class)
    class Central {

        @Autowired
        Points points;

        @Autowired
        Programme programme;

        @Autowired
        Registrations registrations;

        @Autowired
        Passes passes;

        @Autowired
        MailQueue mails;

        @Autowired
        Clock clock;

        @Autowired
        JdbcTemplate jdbc;

        @Test
        void registeringCancellingAndMailingLeaveNoTrace(CapturedOutput log) {
            var event = event();
            var person = new Person(PersonId.next(), NAME, "Sukunen", 1990, VILLAGE, ADDRESS, "040 555 0101");
            var outcome = registrations.register(event, person);
            assertThat(outcome).isInstanceOf(Registrations.Outcome.Registered.class);
            var registration = ((Registrations.Outcome.Registered) outcome).registration();
            var pass = passes.find(registration.pass()).orElseThrow();
            var qrText = passes.qrText(pass.id());
            passes.read(qrText);
            mails.enqueue(OutgoingMail.of(EmailAddress.of(ADDRESS), "Passisi, " + NAME, "Hei " + NAME));
            registrations.cancel(registration.id());
            assertThat(log.getAll())
                    .doesNotContain(NAME, VILLAGE, ADDRESS, qrText)
                    .doesNotContain(pass.code().value(), pass.code().grouped());
        }

        @Test
        void failuresOfTheDatabaseLeaveNoTrace(CapturedOutput log) {
            var id = UUID.randomUUID();
            var rows = List.of(new Object[] {id, NAME, "x"}, new Object[] {id, NAME, "y"});
            var failure = catchThrowableOfType(
                    DataAccessException.class,
                    () -> jdbc.batchUpdate(
                            "insert into app_user (id, version, user_name, full_name, roles, disabled, session_stamp,"
                                    + " created_at) values (?, 0, ?, ?, '', false, 0, current_timestamp)",
                            rows));
            assertThat(Trace.of(failure)).contains("DuplicateKeyException").doesNotContain(NAME);
            if ("postgresql".equals(System.getProperty("jelppi.test.db"))) {
                assertThat(causes(failure)).isNotEmpty().noneMatch(message -> message.contains(NAME));
            }
            assertThat(log.getAll()).doesNotContain(NAME);
        }

        private static List<String> causes(Throwable failure) {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                    .map(String::valueOf)
                    .toList();
        }

        private EventId event() {
            var point = new Point(PointId.next(), "Sinettä", "Sinetän JELPPI", 66.61, 25.42);
            points.save(point);
            var id = EventId.next();
            var session = new Session(
                    SessionId.next(),
                    id,
                    point.id(),
                    LocalDate.now(clock).plusDays(1),
                    LocalTime.of(10, 0),
                    LocalTime.of(12, 0),
                    ZoneId.of("Europe/Helsinki"),
                    null,
                    Duration.ofMinutes(30));
            programme.save(new Event(
                    id,
                    "Avoimet ovet",
                    EventKind.OPEN_DAY,
                    point.id(),
                    true,
                    false,
                    null,
                    true,
                    false,
                    List.of(session)));
            return id;
        }
    }

    @Nested
    @KioskTest
    @DirtiesContext
    @ExtendWith(OutputCaptureExtension.class)
    class Kiosk {

        @Autowired
        CheckIns checkIns;

        @Autowired
        List<ReferenceHandler<?>> handlers;

        @Autowired
        NodeIdentity identity;

        @Autowired
        JdbcTemplate jdbc;

        @Test
        void codesAndNamesAtTheDoorLeaveNoTrace(CapturedOutput log) {
            var hall = new DoorKiosk(handlers, identity);
            var event = EventFixtures.event()
                    .at(hall.start())
                    .on(EventFixtures.today(), "00:00", "23:59")
                    .build();
            hall.event(event);
            hall.registration(event, NAME);
            checkIns.scan("JP1:SALAKOODI");
            checkIns.scan("https://salaosoite.example/?" + NAME);
            checkIns.type("SALA1234");
            assertThat(checkIns.named(new VisitorName(NAME, 1990, VILLAGE))).isInstanceOf(CheckInResult.WalkIn.class);
            assertThat(jdbc.queryForList("select first_name from visit_name", String.class))
                    .containsExactly(NAME);
            assertThat(log.getAll()).doesNotContain(NAME, VILLAGE, "SALAKOODI", "salaosoite", "SALA1234");
        }
    }
}

package fi.jelppi;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.checkin.CheckIns;
import fi.jelppi.event.Event;
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
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.KioskTest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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
    @ExtendWith(OutputCaptureExtension.class)
    class Kiosk {

        @Autowired
        CheckIns checkIns;

        @Test
        void codesAndNamesAtTheDoorLeaveNoTrace(CapturedOutput log) {
            checkIns.scan("JP1:SALAKOODI");
            checkIns.scan("https://salaosoite.example/?" + NAME);
            checkIns.type("SALA1234");
            checkIns.named(new CheckIns.VisitorName(NAME, 1990, VILLAGE));
            assertThat(log.getAll()).doesNotContain(NAME, VILLAGE, "SALAKOODI", "salaosoite", "SALA1234");
        }
    }
}

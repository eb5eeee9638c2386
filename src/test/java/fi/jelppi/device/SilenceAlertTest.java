package fi.jelppi.device;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.organisation.HoursException;
import fi.jelppi.organisation.OpeningHours;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.PointInfos;
import fi.jelppi.organisation.Points;
import fi.jelppi.organisation.TimeSpan;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.JobTurns;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.PeerDirectory.Contact;
import fi.jelppi.testing.CentralTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Over a real SMTP server. Each test has a receiver and a kiosk of its own. */
@CentralTest
class SilenceAlertTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final List<TimeSpan> ALL_DAY = List.of(new TimeSpan(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));

    @Autowired
    SilenceAlert alert;

    @Autowired
    EnrolledPeers peers;

    @Autowired
    Enrolment enrolment;

    @Autowired
    DeviceTable devices;

    @Autowired
    Points points;

    @Autowired
    PointInfos infos;

    @Autowired
    JelppiProperties node;

    @Autowired
    Fleet fleet;

    @Autowired
    AlertMails mails;

    @Autowired
    JobTurns turns;

    @Autowired
    MailQueue queue;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final PointId point = PointId.next();
    private final DeviceId kiosk = DeviceId.next();
    private final String name = "Muurola " + UUID.randomUUID().toString().substring(0, 8);
    private final EmailAddress receiver = EmailAddress.of(UUID.randomUUID() + "@example.org");

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void aKioskInAnOpenHall() {
        points.save(new Point(point, "Sinettä", "Sinetän JELPPI", 66.61, 25.42));
        enrolment.enrol(enrolment.newCode(point, name).code(), kiosk);
        open(ALL_DAY);
    }

    @Test
    void writesOnceToSomebodyWhoCanCallTheHall() {
        heard(Duration.ofMinutes(31));

        alert.lookNow(receiver);
        int written = queue.count();
        alert.lookNow(receiver);

        assertThat(queue.count()).isEqualTo(written);
        assertThat(arrived(1)).hasSize(1).first().asString().contains(name, "Sinet", "/desk/kiosks");
    }

    @Test
    void writesAgainAfterItWasHeardOfInBetween() {
        heard(Duration.ofMinutes(31));
        alert.lookNow(receiver);
        arrived(1);
        // As if both had been hours ago.
        thatWas(Duration.ofHours(2));
        heard(Duration.ofHours(1));

        alert.lookNow(receiver);

        assertThat(arrived(2)).hasSize(2);
    }

    @Test
    void writesNothingBeforeTheTimeIsOver() {
        heard(Duration.ofMinutes(29));
        nothingIsWritten();
    }

    @Test
    void writesNothingAboutAClosedHall() {
        heard(Duration.ofDays(2));
        open(List.of());
        nothingIsWritten();
    }

    @Test
    void writesNothingInTheFirstHalfHourOfTheDay() {
        heard(Duration.ofDays(2));
        var opened = clock.instant().minus(Duration.ofMinutes(10));
        var halls = new OpenHalls(List.of((hall, at) -> hall.equals(point) && !at.isBefore(opened)));
        var settings = new FleetProperties(null, Duration.ofMinutes(30));

        new SilenceAlert(settings, fleet, halls, mails, turns, clock).lookNow(receiver);

        assertThat(isWrittenAbout()).isFalse();
    }

    @Test
    void writesNothingAboutAKioskThatIsOutOfUse() {
        heard(Duration.ofDays(2));
        devices.revoke(kiosk, Instant.now());
        nothingIsWritten();
    }

    /** The note and the mail are one transaction. */
    private void nothingIsWritten() {
        alert.lookNow(receiver);
        assertThat(isWrittenAbout()).isFalse();
    }

    private boolean isWrittenAbout() {
        return jdbc.sql("SELECT COUNT(*) FROM device_alert WHERE device_id = ?")
                        .param(kiosk.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void thatWas(Duration ago) {
        jdbc.sql("UPDATE device_alert SET written_at = ? WHERE device_id = ?")
                .param(DbTime.of(clock.instant().minus(ago)))
                .param(kiosk.value())
                .update();
    }

    private void heard(Duration ago) {
        peers.contacted(kiosk, new Contact(clock.instant().minus(ago), 0, null, "1.0", Duration.ZERO, null));
    }

    /** Yesterday and tomorrow too, so that midnight may pass meanwhile. */
    private void open(List<TimeSpan> hours) {
        var day = LocalDate.now(clock.withZone(node.zone()));
        var told = infos.edit(point);
        var exception = new HoursException(day.minusDays(1), day.plusDays(1), hours, null);
        infos.save(told.info().with(OpeningHours.UNKNOWN.exceptions(exception)), told.version());
    }

    private List<String> arrived(int atLeast) {
        long until = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        List<String> found = List.of();
        while (found.size() < atLeast && System.nanoTime() < until) {
            SERVER.waitForIncomingEmail(200, Integer.MAX_VALUE);
            found = Arrays.stream(SERVER.getReceivedMessages())
                    .map(GreenMailUtil::getWholeMessage)
                    .filter(mail -> mail.contains(receiver.value()) && mail.contains(name))
                    .toList();
        }
        return found;
    }
}

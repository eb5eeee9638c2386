package fi.jelppi.device;

import fi.jelppi.device.Fleet.Kiosk;
import fi.jelppi.mail.EmailAddress;
import fi.jelppi.mail.MailQueue;
import fi.jelppi.mail.OutgoingMail;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.DbTime;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mail about a silent kiosk, and the note that it was written. */
@Component
@OnCentral
class AlertMails {

    private static final Locale FINNISH = Locale.of("fi");

    private final JdbcClient jdbc;
    private final MailQueue queue;
    private final Points points;
    private final MessageSource texts;
    private final JelppiProperties node;
    private final Clock clock;

    AlertMails(
            JdbcClient jdbc, MailQueue queue, Points points, MessageSource texts, JelppiProperties node, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.points = points;
        this.texts = texts;
        this.node = node;
        this.clock = clock;
    }

    /** Nothing when this silence was written about already. */
    @Transactional
    void write(EmailAddress to, Kiosk kiosk, Instant heard) {
        if (isNews(kiosk, heard)) {
            queue.enqueue(OutgoingMail.of(to, text("device.alert.subject", kiosk.name()), words(kiosk)));
        }
    }

    private boolean isNews(Kiosk kiosk, Instant heard) {
        jdbc.sql("DELETE FROM device_alert WHERE device_id = ? AND written_at < ?")
                .param(kiosk.id().value())
                .param(DbTime.of(heard))
                .update();
        return jdbc.sql(
                                "INSERT INTO device_alert (device_id, written_at) SELECT CAST(? AS uuid), CAST(? AS timestamp with"
                                        + " time zone) WHERE NOT EXISTS (SELECT 1 FROM device_alert WHERE device_id = ?)")
                        .param(kiosk.id().value())
                        .param(DbTime.of(clock.instant()))
                        .param(kiosk.id().value())
                        .update()
                == 1;
    }

    private String words(Kiosk kiosk) {
        var place = points.all().stream()
                .filter(point -> point.id().equals(kiosk.point()))
                .map(Point::name)
                .findFirst()
                .orElse("–");
        var pattern = DateTimeFormatter.ofPattern(text("device.ago.day"), FINNISH);
        var heard = kiosk.health()
                .map(health -> health.at().atZone(node.zone()).format(pattern))
                .orElseGet(() -> text("device.never"));
        return text("device.alert.text", kiosk.name(), place, heard, node.publicBaseUrl() + "/desk/kiosks");
    }

    private String text(String key, Object... params) {
        return texts.getMessage(key, params, FINNISH);
    }
}

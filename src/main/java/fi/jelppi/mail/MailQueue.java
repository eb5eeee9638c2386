package fi.jelppi.mail;

import fi.jelppi.shared.Ids;
import fi.jelppi.shared.OnCentral;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that are to be delivered; at central only. A mail is stored in the caller's transaction: if that is rolled back, it
 * was never written. Delivery is at least once, a repeat carries the same Message-ID.
 */
@Service
@OnCentral
public class MailQueue {

    /** There may be something to send. */
    record Queued() {}

    private final MailRows rows;
    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailQueue(
            MailRows rows,
            ObjectProvider<JavaMailSender> server,
            MailProperties settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.server = server;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Stores a mail; it goes out after the commit, seconds later when all is well. */
    @Transactional
    public UUID enqueue(OutgoingMail mail) {
        var id = Ids.next();
        rows.insert(id, mail, clock.instant());
        events.publishEvent(new Queued());
        return id;
    }

    /** Sends a waiting or failed mail at the next opportunity; false when it is gone or sent already. */
    @Transactional
    public boolean tryAgain(UUID id) {
        boolean found = rows.tryAgain(id, clock.instant());
        events.publishEvent(new Queued());
        return found;
    }

    /** Deletes what has not been delivered to this address: its owner was erased. */
    @Transactional
    public void forget(EmailAddress address) {
        rows.deleteTo(address);
    }

    /** Whether there is a server to send by; if not, mails wait. */
    public boolean delivers() {
        return settings.sending() && server.getIfAvailable() != null;
    }

    /** Whom people see as the sender. */
    public record Sender(String name, String address) {}

    public Sender sender() {
        return new Sender(settings.fromName(), settings.from());
    }

    /** Failed ones first, then waiting, then sent, the newest first. */
    public List<MailSummary> page(int offset, int limit) {
        return rows.page(offset, limit);
    }

    public int count() {
        return rows.count();
    }

    public int count(MailState state) {
        return rows.count(state);
    }
}

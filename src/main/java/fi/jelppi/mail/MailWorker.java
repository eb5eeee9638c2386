package fi.jelppi.mail;

import fi.jelppi.shared.OnCentral;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Empties the queue in the background, on a thread of its own: a slow mail server holds up nothing else. */
@Component
@OnCentral
class MailWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final Duration STOP_WAIT = Duration.ofSeconds(20);

    private final MailCourier courier;
    private final ObjectProvider<JavaMailSender> server;
    private final MailProperties settings;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private volatile boolean troubled;

    MailWorker(MailCourier courier, ObjectProvider<JavaMailSender> server, MailProperties settings) {
        this.courier = courier;
        this.server = server;
        this.settings = settings;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(MailQueue.Queued queued) {
        bell.release();
    }

    @Override
    public void start() {
        var sender = server.getIfAvailable();
        if (sender == null || !settings.sending()) {
            LOG.info("Mails wait: {}", sender == null ? "spring.mail.host is not set" : "sending is turned off");
            return;
        }
        var started = Thread.ofPlatform().name("mail").unstarted(() -> work(sender));
        thread = started;
        started.start();
    }

    private void work(JavaMailSender sender) {
        while (isRunning()) {
            try {
                while (isRunning() && courier.deliverNext(sender)) {
                    troubled = false;
                }
                if (bell.tryAcquire(settings.look().toMillis(), TimeUnit.MILLISECONDS)) {
                    bell.drainPermits();
                }
            } catch (RuntimeException e) { // mostly the database; whatever it is, the thread must go on
                rest(e);
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    /** The database is away, or a row is not what it should be: said once, and the mails wait where they are. */
    private void rest(RuntimeException e) {
        if (!troubled) {
            LOG.warn("The mail queue cannot be read now: {}", e.getClass().getSimpleName());
        }
        troubled = true;
        bell.drainPermits();
        try {
            Thread.sleep(settings.look());
        } catch (InterruptedException _) {
            thread = null;
        }
    }

    /** Whether the last look at the queue failed. */
    boolean isTroubled() {
        return troubled;
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        bell.release();
        if (running != null) {
            try {
                running.join(STOP_WAIT);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}

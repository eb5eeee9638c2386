package fi.jelppi.mail;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes one mail at a time to the server. The row's lock is held meanwhile: another instance takes the next mail, and a
 * process that dies leaves its mail to the others.
 */
@Component
@OnCentral
class MailCourier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCourier.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int DOUBLINGS = 8;

    private final MailRows rows;
    private final MailWriter writer;
    private final MailProperties settings;
    private final Clock clock;
    private final TransactionTemplate transactions;

    MailCourier(
            MailRows rows,
            MailWriter writer,
            MailProperties settings,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.rows = rows;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactionManager);
    }

    /** Sends the mail that is due longest, or notes why it did not go; false when none is due. */
    boolean deliverNext(JavaMailSender server) {
        return Boolean.TRUE.equals(transactions.execute(_ -> {
            var claimed = rows.claim(clock.instant());
            claimed.ifPresent(mail -> deliver(mail, server));
            return claimed.isPresent();
        }));
    }

    private void deliver(StoredMail mail, JavaMailSender server) {
        try {
            var whole = new StoredMail(
                    mail.id(),
                    mail.mail().with(rows.attachments(mail.id()).toArray(Attachment[]::new)),
                    mail.createdAt(),
                    mail.tries());
            server.send(writer.write(whole, server));
            rows.sent(mail, clock.instant());
        } catch (MailPreparationException _) {
            note(mail, new MailProblem(MailProblem.Kind.UNREADABLE, 0));
        } catch (MailException e) {
            note(mail, MailProblem.of(e));
        } catch (DataAccessException | TransactionException e) {
            throw e; // not this mail's fault
        } catch (RuntimeException e) { // whatever is wrong with this one, the others must not wait for it
            LOG.error("Mail {} could not be made or handed over: {}", mail.id(), Trace.of(e));
            note(mail, new MailProblem(MailProblem.Kind.UNREADABLE, 0));
        }
    }

    private void note(StoredMail mail, MailProblem problem) {
        var now = clock.instant();
        boolean over = !mail.createdAt().plus(settings.giveUpAfter()).isAfter(now);
        var next = problem.permanent() || over ? MailState.FAILED : MailState.WAITING;
        rows.notSent(mail, next, nextTry(now, mail.tries()), problem);
        // The server's own words would repeat the address.
        LOG.warn("Mail {} did not go: {} {}, now {}", mail.id(), problem.kind(), problem.reply(), next);
    }

    private static Instant nextTry(Instant now, int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
    }
}

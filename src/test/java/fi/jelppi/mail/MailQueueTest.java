package fi.jelppi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Eventually;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CentralTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailQueueTest {

    private static final EmailAddress AINO = EmailAddress.of("aino.ylitalo@example.org");
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Autowired
    MailQueue queue;

    @Autowired
    MailRows rows;

    @Autowired
    MailWriter writer;

    @Autowired
    MailCourier courier;

    @Autowired
    MailKeeping keeping;

    @Autowired
    MailProperties settings;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    PlatformTransactionManager transactionManager;

    @Autowired
    JdbcClient jdbc;

    private GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    void startServer() {
        server.start();
    }

    @AfterAll
    void stopServer() {
        server.stop();
    }

    @BeforeEach
    void emptyQueue() throws Exception {
        jdbc.sql("DELETE FROM mail").update();
        server.purgeEmailFromAllMailboxes();
    }

    @Test
    void deliversOnceAndForgetsWhatWasWritten() throws Exception {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passisi Äijälään", "Hei Áilu, tässä passisi."));
        deliverAll();
        deliverAll();
        assertThat(received()).hasSize(1);
        var mail = received()[0];
        assertThat(mail.getSubject()).isEqualTo("Passisi Äijälään");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Hei Áilu, tässä passisi.");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(AINO.value());
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@localhost>");
        assertThat(summary(id).state()).isEqualTo(MailState.SENT);
        assertThat(stored(id)).doesNotContain("aino", "Passisi", "Hei");
    }

    @Test
    void carriesPicturesAndFiles() throws Exception {
        var mail = OutgoingMail.of(AINO, "Passi", "Hei")
                .withHtml("<p>Hei <img src=\"cid:passi.png\"></p>")
                .with(
                        Attachment.inline("passi.png", "image/png", new byte[] {1, 2, 3}),
                        Attachment.file("tilaisuus.ics", "text/calendar; charset=UTF-8", new byte[] {4}));
        var id = queue.enqueue(mail);
        deliverAll();
        var text = GreenMailUtil.getWholeMessage(received()[0]);
        assertThat(text)
                .contains("Content-ID: <passi.png>", "AQID", "filename=tilaisuus.ics", "text/calendar", "text/html");
        assertThat(rows.attachments(id)).isEmpty();
    }

    @Test
    void mailThatBreaksTheLibraryFailsAndTheOthersGo() throws Exception {
        var broken = queue.enqueue(OutgoingMail.of(AINO, "Rikki", "Hei"));
        var good = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        var fragile = new FragileSender();
        fragile.setHost("127.0.0.1");
        fragile.setPort(server.getSmtp().getPort());
        while (courier.deliverNext(fragile)) {
            // one after the other
        }
        assertThat(summary(broken).state()).isEqualTo(MailState.FAILED);
        assertThat(summary(good).state()).isEqualTo(MailState.SENT);
    }

    /** A mail library with a fault of its own. */
    private static final class FragileSender extends JavaMailSenderImpl {

        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            try {
                if ("Rikki".equals(messages[0].getSubject())) {
                    throw new IllegalStateException("broken");
                }
            } catch (MessagingException e) {
                throw new IllegalArgumentException(e);
            }
            super.doSend(messages, originals);
        }
    }

    @Test
    void threadOutlivesARowThatCannotBeRead() throws Exception {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        jdbc.sql("UPDATE mail SET recipient = 'no address' WHERE id = ?")
                .param(id)
                .update();
        var senders = new StaticListableBeanFactory();
        senders.addBean("sender", sender(server.getSmtp().getPort()));
        var often = new MailProperties(
                settings.from(),
                settings.fromName(),
                true,
                Duration.ofMillis(20),
                settings.giveUpAfter(),
                settings.keep());
        var worker = new MailWorker(courier, senders.getBeanProvider(JavaMailSender.class), often);
        worker.start();
        try {
            Eventually.holds(worker::isTroubled);
            jdbc.sql("UPDATE mail SET recipient = ? WHERE id = ?")
                    .params(AINO.value(), id)
                    .update();
            Eventually.holds(() -> summary(id).state() == MailState.SENT);
        } finally {
            worker.stop();
        }
    }

    @Test
    void writesNothingWhenItsCallerRollsBack() {
        transactions.executeWithoutResult(status -> {
            queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
            status.setRollbackOnly();
        });
        deliverAll();
        assertThat(queue.count()).isZero();
        assertThat(received()).isEmpty();
    }

    @Test
    void triesAgainWhenTheServerWasDown() {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        assertThat(courier.deliverNext(sender(1))).isTrue();
        assertThat(summary(id))
                .returns(MailState.WAITING, MailSummary::state)
                .returns("unreachable", MailSummary::problem)
                .returns(1, MailSummary::tries);
        assertThat(courier.deliverNext(sender(server.getSmtp().getPort()))).isFalse();
        assertThat(received()).isEmpty();
        queue.tryAgain(id);
        deliverAll();
        assertThat(received()).hasSize(1);
        assertThat(summary(id))
                .returns(MailState.SENT, MailSummary::state)
                .returns(null, MailSummary::problem)
                .returns(2, MailSummary::tries);
    }

    @Test
    void waitsLongerAfterEachFailure() {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        var now = Instant.now().plusSeconds(1);
        var pause = Duration.ZERO;
        for (int i = 0; i < 6; i++) {
            assertThat(courierAt(now).deliverNext(sender(1))).isTrue();
            var next = Duration.between(now, summary(id).nextTryAt());
            assertThat(next).isGreaterThan(pause).isLessThanOrEqualTo(Duration.ofHours(4));
            pause = next;
            now = summary(id).nextTryAt();
        }
    }

    @Test
    void givesUpAfterDays() {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        courierAt(Instant.now().plus(Duration.ofDays(4))).deliverNext(sender(1));
        assertThat(summary(id).state()).isEqualTo(MailState.FAILED);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 no such user aino.ylitalo@example.org, FAILED, refused, 550",
        "RCPT, 450 mailbox busy, WAITING, later, 450",
        "MAIL, 553 sender not allowed, FAILED, refused, 553",
        "MAIL, 421 closing, WAITING, later, 421",
        "DATA, 554 no, FAILED, refused, 554",
        "., 552 too large, FAILED, refused, 552",
        "., 451 try again, WAITING, later, 451"
    })
    void tellsARefusalFromALater(String command, String answer, MailState state, String problem, int reply)
            throws IOException {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        try (var strict = new ScriptedSmtp().answer(command, answer)) {
            assertThat(courier.deliverNext(sender(strict.port()))).isTrue();
        }
        assertThat(summary(id))
                .returns(state, MailSummary::state)
                .returns(problem, MailSummary::problem)
                .returns(reply, MailSummary::reply)
                .returns("a…@example.org", MailSummary::recipient);
    }

    @Test
    void keepsARefusedMailForAnotherTry() throws IOException {
        var id = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        try (var strict = new ScriptedSmtp().answer("RCPT", "550 no")) {
            courier.deliverNext(sender(strict.port()));
        }
        deliverAll();
        assertThat(received()).isEmpty();
        assertThat(queue.tryAgain(id)).isTrue();
        deliverAll();
        assertThat(received()).hasSize(1);
        assertThat(queue.tryAgain(id)).isFalse();
        assertThat(queue.tryAgain(UUID.randomUUID())).isFalse();
    }

    @Test
    void letsARefusedMailNotHoldUpTheNext() throws IOException {
        queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        try (var strict = new ScriptedSmtp().answer("RCPT", "450 later")) {
            courier.deliverNext(sender(strict.port()));
        }
        queue.enqueue(OutgoingMail.of(EmailAddress.of("eino@example.org"), "Passi", "Hei"));
        deliverAll();
        assertThat(received()).hasSize(1);
    }

    /** The process dies after the server has taken the mail: it goes again, and can be told as the same one. */
    @Test
    void sendsAgainUnderTheSameIdWhenItDiedBeforeMarking() {
        queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        var dying = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                super.send(message);
                throw new AssertionError("killed");
            }
        };
        dying.setHost("127.0.0.1");
        dying.setPort(server.getSmtp().getPort());
        assertThatThrownBy(() -> courier.deliverNext(dying)).hasMessage("killed");
        assertThat(queue.count(MailState.WAITING)).isEqualTo(1);
        deliverAll();
        assertThat(received()).hasSize(2);
        assertThat(Arrays.stream(received()).map(MailQueueTest::messageId).distinct())
                .hasSize(1);
    }

    @Test
    void sendsEachMailOnceWithSeveralInstances() throws Exception {
        for (int i = 0; i < 40; i++) {
            queue.enqueue(OutgoingMail.of(EmailAddress.of("p" + i + "@example.org"), "Passi", "Hei"));
        }
        var done = new CountDownLatch(4);
        for (int i = 0; i < 4; i++) {
            Thread.ofPlatform().start(() -> {
                deliverAll();
                done.countDown();
            });
        }
        assertThat(done.await(60, TimeUnit.SECONDS)).isTrue();
        deliverAll();
        assertThat(received()).hasSize(40);
        assertThat(Arrays.stream(received()).map(MailQueueTest::messageId).distinct())
                .hasSize(40);
        assertThat(queue.count(MailState.SENT)).isEqualTo(40);
    }

    @Test
    void goesPastAMailThatAnotherInstanceIsSending() {
        queue.enqueue(OutgoingMail.of(AINO, "Ensimmäinen", "Hei"));
        queue.enqueue(OutgoingMail.of(AINO, "Toinen", "Hei"));
        transactions.executeWithoutResult(_ -> {
            var mine = rows.claim(Instant.now()).orElseThrow();
            var other = new TransactionTemplate(transactionManager);
            other.setPropagationBehavior(
                    org.springframework.transaction.TransactionDefinition.PROPAGATION_REQUIRES_NEW);
            var theirs = Objects.requireNonNull(other.execute(_ -> rows.claim(Instant.now())));
            // H2 finds nothing instead of the next one; on H2 there is one instance only.
            assertThat(theirs.isPresent()).isEqualTo("postgresql".equals(System.getProperty("jelppi.test.db")));
            theirs.ifPresent(mail -> assertThat(mail.id()).isNotEqualTo(mine.id()));
        });
    }

    @Test
    void deletesUnsentMailOfAnErasedPerson() {
        queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        queue.enqueue(OutgoingMail.of(EmailAddress.of("eino@example.org"), "Passi", "Hei"));
        queue.forget(AINO);
        deliverAll();
        assertThat(received()).hasSize(1);
    }

    @Test
    void dropsOldMailsButNoneThatWaits() {
        var sent = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        deliverAll();
        var waiting = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        jdbc.sql("UPDATE mail SET created_at = :old")
                .param("old", NOW.minus(Duration.ofDays(400)).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(keeping.run()).isEqualTo(1);
        assertThat(queue.page(0, 10))
                .extracting(MailSummary::id)
                .containsExactly(waiting)
                .doesNotContain(sent);
    }

    @Test
    void waitsWithoutAServer() {
        queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        assertThat(queue.delivers()).isFalse();
        assertThat(queue.count(MailState.WAITING)).isEqualTo(1);
    }

    @Test
    void listsWhatNeedsALookFirst() throws IOException {
        var sent = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        deliverAll();
        var failed = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        try (var strict = new ScriptedSmtp().answer("RCPT", "550 no")) {
            courier.deliverNext(sender(strict.port()));
        }
        var waiting = queue.enqueue(OutgoingMail.of(AINO, "Passi", "Hei"));
        assertThat(queue.page(0, 10)).extracting(MailSummary::id).containsExactly(failed, waiting, sent);
        assertThat(queue.page(1, 1)).extracting(MailSummary::id).containsExactly(waiting);
    }

    private MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    private void deliverAll() {
        var sender = sender(server.getSmtp().getPort());
        while (courier.deliverNext(sender)) {
            // One at a time.
        }
    }

    private MailCourier courierAt(Instant now) {
        return new MailCourier(rows, writer, settings, Clock.fixed(now, ZoneOffset.UTC), transactionManager);
    }

    private MailSummary summary(UUID id) {
        return queue.page(0, 100).stream()
                .filter(mail -> mail.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String stored(UUID id) {
        List<?> row = jdbc.sql("SELECT recipient, subject, body_text, body_html FROM mail WHERE id = :id")
                .param("id", id)
                .query()
                .listOfRows();
        return row.toString();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getHeader("Message-ID", null) + message.getRecipients(Message.RecipientType.TO)[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JavaMailSenderImpl sender(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "5000");
        return sender;
    }
}

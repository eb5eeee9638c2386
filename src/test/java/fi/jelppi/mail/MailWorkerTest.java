package fi.jelppi.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.jelppi.testing.CentralTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole way: queued, committed, and in the receiver's box without anybody asking. */
@CentralTest
class MailWorkerTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    MailQueue queue;

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        SERVER.start();
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        // Longer than the test may take: what is delivered was delivered because of the commit.
        registry.add("jelppi.mail.look", () -> "5m");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Test
    @Timeout(30)
    void deliversSoonAfterTheCommit() {
        assertThat(queue.delivers()).isTrue();
        queue.enqueue(OutgoingMail.of(EmailAddress.of("aino@example.org"), "Passi", "Hei"));
        assertThat(SERVER.waitForIncomingEmail(20_000, 1)).isTrue();
        queue.enqueue(OutgoingMail.of(EmailAddress.of("eino@example.org"), "Passi", "Hei"));
        assertThat(SERVER.waitForIncomingEmail(20_000, 2)).isTrue();
    }
}

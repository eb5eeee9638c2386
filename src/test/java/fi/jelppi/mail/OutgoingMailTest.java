package fi.jelppi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutgoingMailTest {

    private static final EmailAddress TO = EmailAddress.of("aino@example.org");

    @Test
    void keepsTheSubjectOnOneLine() {
        var mail = OutgoingMail.of(TO, " Passisi\r\nBcc: eino@example.org\u2028\u0000x ", "Hei");
        assertThat(mail.subject()).isEqualTo("Passisi Bcc: eino@example.org x");
    }

    @Test
    void hasLimits() {
        assertThatThrownBy(() -> OutgoingMail.of(TO, "s".repeat(201), "Hei"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OutgoingMail.of(TO, "\n", "Hei")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OutgoingMail.of(TO, "Passi", "x".repeat(200_001)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Attachment.file("a.png", "image/png", new byte[500_001]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\r\nb", "../a", "a\"b", "a;b", "ä.png", ".htaccess"})
    void refusesFileNamesThatBreakOut(String name) {
        assertThatThrownBy(() -> Attachment.file(name, "image/png", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesTypesThatBreakOut() {
        assertThat(Attachment.file("a.ics", "text/calendar; charset=UTF-8", new byte[0])
                        .contentType())
                .contains("UTF-8");
        assertThatThrownBy(() -> Attachment.file("a", "image/png\r\nX: y", new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tellsNothingWhenPrinted() {
        assertThat(OutgoingMail.of(TO, "Passisi", "Hei Aino").toString()).doesNotContain("Passi", "Aino", "aino");
    }
}

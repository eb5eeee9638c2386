package fi.jelppi.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "aino.ylitalo+jelppi@mail.example.org",
                "o'neill@example.co.uk",
                "1@2.example",
                "x_y-z@xn--pyhtaa-9na.example"
            })
    void takesAddressesAsTheyAre(String text) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "' aino@example.org ', aino@example.org",
        "Aino@EXAMPLE.org, Aino@example.org",
        "aino@sähkö.example, aino@xn--shk-qla6g.example"
    })
    void bringsTheDomainIntoOneForm(String text, String expected) {
        assertThat(EmailAddress.of(text).value()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aino",
                "@example.org",
                "aino@",
                "aino@localhost",
                "aino@example..org",
                ".aino@example.org",
                "aino.@example.org",
                "ai..no@example.org",
                "aino ylitalo@example.org",
                "äinö@example.org",
                "aino@-example.org",
                "aino@127.0.0.1",
                "aino@[127.0.0.1]",
                "a@b@example.org",
                "\"aino\"@example.org",
                "Aino <aino@example.org>",
                "aino@example.org,eino@example.org",
                "aino@example.org\r\nBcc: eino@example.org",
                "aino\r\nBcc:eino@example.org",
                "aino@example.org\u2028Bcc: x@example.org",
                "ai\u0000no@example.org",
                "aino\u202e@example.org",
                "😀@example.org"
            })
    void refusesWhatIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
        assertThatThrownBy(() -> EmailAddress.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooLongWithoutReadingIt() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org")).isPresent();
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b".repeat(63) + ".org")).isPresent();
        assertThat(EmailAddress.parse("a@" + "b".repeat(64) + ".org")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(130) + "org")).isEmpty();
        assertThat(EmailAddress.parse("a".repeat(10_000_000))).isEmpty();
    }

    @Test
    void tellsLittleWhenPrinted() {
        var address = EmailAddress.of("aino.ylitalo@example.org");
        assertThat(address.masked()).isEqualTo("a…@example.org");
        assertThat(address).hasToString("a…@example.org");
        assertThatThrownBy(() -> EmailAddress.of("aino ylitalo@example.org")).hasMessageNotContaining("aino");
    }

    @Property(tries = 2000)
    void isOneAddressForTheMailLibraryToo(@ForAll @StringLength(max = 40) String local, @ForAll String domain)
            throws AddressException {
        var address = EmailAddress.parse(local + "@" + domain + ".org");
        if (address.isPresent()) {
            assertThat(InternetAddress.parse(address.get().value(), true)).hasSize(1);
        } else {
            assertThat(EmailAddress.parse(local)).isNotNull();
        }
    }
}

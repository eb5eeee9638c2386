package fi.jelppi.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "'  040  123 4567 ', 040 123 4567, tel:0401234567",
        "+358 40 123 4567, +358 40 123 4567, tel:+358401234567",
        "(016) 322 6000, 016 322 6000, tel:0163226000",
        "0800-900-45, 0800-900-45, tel:080090045",
        "112, 112, tel:112"
    })
    void takesWhatPeopleWrite(String typed, String kept, String link) {
        var number = PhoneNumber.parse(typed).orElseThrow();
        assertThat(number.value()).isEqualTo(kept);
        assertThat(number.link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "12",
                "040 12x4567",
                "010190-123A",
                "+",
                "040+1234567",
                "--040",
                "1234567890123456",
                "０４０１２３４５６７",
                "<script>",
                "040 123 4567\u0000"
            })
    void refusesWhatIsNone(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void refusesALongTextWithoutReadingIt() {
        assertThat(PhoneNumber.parse("0".repeat(1_000_000))).isEmpty();
    }

    @Test
    void cannotExistInvalid() {
        assertThatThrownBy(() -> new PhoneNumber("nolla")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsItselfOutOfLogs() {
        assertThat(new PhoneNumber("040 123 4567").toString()).doesNotContain("4567");
    }
}

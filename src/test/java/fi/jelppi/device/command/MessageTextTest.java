package fi.jelppi.device.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTextTest {

    @Test
    void becomesOneLineWithoutWhatCannotBeSeen() {
        assertThat(MessageText.of("  Kahvit\n\tklo 14.\u0007 \u202EKaikki tervetulleita! "))
                .hasValue(new MessageText("Kahvit klo 14. Kaikki tervetulleita!"));
    }

    @Test
    void keepsSignsAndPicturesAsTheyAre() {
        var text = "<b>Čáhci & ☕</b> 👩‍🏫 \"klo 14\"";
        assertThat(MessageText.of(text)).hasValue(new MessageText(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "\u0000\u200B"})
    void nothingIsNoMessage(String written) {
        assertThat(MessageText.of(written)).isEmpty();
    }

    @Test
    void isAtMostTwoHundredCharacters() {
        assertThat(MessageText.of("x".repeat(200))).isPresent();
        assertThat(MessageText.of("x".repeat(201))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a\nb", "a\u202Eb"})
    void cannotExistInvalid(String value) {
        assertThatThrownBy(() -> new MessageText(value)).isInstanceOf(IllegalArgumentException.class);
    }
}

package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property(tries = 50)
    void catchesEverySingleWrongCharacter(@ForAll long seed) {
        var code = ShortCode.random(new Random(seed)).value();
        for (int place = 0; place < code.length(); place++) {
            for (char wrong : ALPHABET.toCharArray()) {
                if (wrong != code.charAt(place)) {
                    assertThat(ShortCode.parse(code.substring(0, place) + wrong + code.substring(place + 1)))
                            .as("%s with %s at %d", code, wrong, place)
                            .isEmpty();
                }
            }
        }
    }

    @Property(tries = 200)
    void catchesEverySwapOfTwoCharacters(@ForAll long seed) {
        var code = ShortCode.random(new Random(seed)).value();
        for (int a = 0; a < code.length(); a++) {
            for (int b = a + 1; b < code.length(); b++) {
                if (code.charAt(a) != code.charAt(b)) {
                    assertThat(ShortCode.parse(swapped(code, a, b))).isEmpty();
                }
            }
        }
    }

    /** The check is linear: these few cases stand for all codes. */
    @Test
    void weighsEveryPlaceDifferently() {
        for (int place = 0; place < ShortCode.LENGTH; place++) {
            for (int other = place + 1; other < ShortCode.LENGTH; other++) {
                for (char digit : ALPHABET.substring(1).toCharArray()) {
                    var twice = new StringBuilder("00000000");
                    twice.setCharAt(place, digit);
                    twice.setCharAt(other, digit);
                    assertThat(ShortCode.parse(twice.toString())).isEmpty();
                }
            }
        }
    }

    @Property(tries = 200)
    void readsItsOwnWriting(@ForAll long seed) {
        var code = ShortCode.random(new Random(seed));
        assertThat(ShortCode.parse(code.grouped())).contains(code);
        assertThat(ShortCode.parse(code.value().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        assertThat(ShortCode.parse(code.value().replace('0', 'o').replace('1', 'l')))
                .contains(code);
        assertThat(ShortCode.parse(" " + code.value().replace('0', 'O').replace('1', 'I') + "\u00a0\n"))
                .contains(code);
    }

    @Property(tries = 500)
    void neverThrowsWhateverIsTyped(@ForAll @StringLength(max = 30) String typed) {
        assertThat(ShortCode.parse(typed)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000", "000000000", "0000000U", "0000000Ä", "😀😀😀😀", "--------"})
    void rejectsWhatIsNoCode(String typed) {
        assertThat(ShortCode.parse(typed)).isEmpty();
    }

    @Test
    void cannotExistWithAWrongCheckCharacter() {
        assertThatThrownBy(() -> new ShortCode("00000001")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ShortCode("00000000").grouped()).isEqualTo("0000-0000");
    }

    @Test
    void differsFromCodeToCode() {
        var source = new SecureRandom();
        var codes = java.util.stream.Stream.generate(() -> ShortCode.random(source))
                .limit(1000)
                .distinct();
        assertThat(codes.count()).isEqualTo(1000);
    }

    private static String swapped(String code, int a, int b) {
        var swapped = new StringBuilder(code);
        swapped.setCharAt(a, code.charAt(b));
        swapped.setCharAt(b, code.charAt(a));
        return swapped.toString();
    }
}

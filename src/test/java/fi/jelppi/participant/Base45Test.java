package fi.jelppi.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base45Test {

    /** The examples of RFC 9285, sections 4.3 and 4.4. */
    @ParameterizedTest
    @CsvSource({"AB, BB8", "Hello!!, %69 VD92EX0", "base-45, UJCLQE7W581", "ietf!, QED8WEX0"})
    void followsTheExamplesOfTheStandard(String plain, String encoded) {
        assertThat(Base45.encode(plain.getBytes(UTF_8))).isEqualTo(encoded);
        assertThat(Base45.decode(encoded).orElseThrow()).isEqualTo(plain.getBytes(UTF_8));
    }

    /** GGW is 65536, :::  is larger still; ::  is more than a byte; the others have a wrong length or character. */
    @ParameterizedTest
    @ValueSource(strings = {"GGW", ":::", "::", "V5", "A", "BB8A", "bb8", "Ä00", "00\u0100", "😀0", "0\n0"})
    void rejectsWhatTheStandardForbids(String text) {
        assertThat(Base45.decode(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FGW", "U5"})
    void takesTheLargestValues(String text) {
        assertThat(Base45.encode(Base45.decode(text).orElseThrow())).isEqualTo(text);
    }

    @Property
    void readsItsOwnWriting(@ForAll byte[] bytes) {
        assertThat(Base45.decode(Base45.encode(bytes)).orElseThrow()).isEqualTo(bytes);
    }

    @Property
    void hasOneMeaningAtMost(@ForAll String text) {
        assertThat(Base45.decode(text).map(Base45::encode).orElse(text)).isEqualTo(text);
    }
}

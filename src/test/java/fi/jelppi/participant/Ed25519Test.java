package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.util.Arrays;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bouncycastle.math.ec.rfc8032.Ed25519.PublicPoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ed25519Test {

    /** What stands before the 32 bytes of a key in its X.509 form (RFC 8410). */
    private static final String X509 = "302a300506032b6570032100";

    private final KeyPair pair = Ed25519.newPair();
    private final PublicPoint key = Ed25519.publicKey(pair.getPublic().getEncoded());

    /** RFC 8032, section 7.1, tests 1 to 3. */
    @ParameterizedTest
    @CsvSource({
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '',"
                + "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72,"
                + "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82,"
                + "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
    })
    void knowsTheSignaturesOfTheStandard(String publicKey, String message, String signature) {
        var point = Ed25519.publicKey(hex(X509 + publicKey));
        byte[] signed = hex(signature);
        assertThat(Ed25519.verify(point, hex(message), signed)).isTrue();
        assertThat(Ed25519.verify(point, hex(message + "00"), signed)).isFalse();
    }

    @Property(tries = 100)
    void takesWhatTheJdkSignedAndNothingElse(
            @ForAll @Size(max = 100) byte[] message, @ForAll @IntRange(max = 511) int bit) {
        byte[] signature = Ed25519.sign(pair.getPrivate(), message);
        assertThat(Ed25519.verify(key, message, signature)).isTrue();
        signature[bit / 8] ^= (byte) (1 << bit % 8);
        assertThat(Ed25519.verify(key, message, signature)).isFalse();
    }

    @Test
    void rejectsASignatureOfAnotherLength() {
        byte[] signature = Ed25519.sign(pair.getPrivate(), new byte[1]);
        assertThat(Ed25519.verify(key, new byte[1], Arrays.copyOf(signature, 63)))
                .isFalse();
        assertThat(Ed25519.verify(key, new byte[1], Arrays.copyOf(signature, 65)))
                .isFalse();
        assertThat(Ed25519.verify(key, new byte[1], new byte[0])).isFalse();
    }

    /** With a key of small order one signature fits many messages. */
    @ParameterizedTest
    @CsvSource({
        "0100000000000000000000000000000000000000000000000000000000000000",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "0000000000000000000000000000000000000000000000000000000000000000"
    })
    void refusesKeysThatProveNothing(String publicKey) {
        assertThatThrownBy(() -> Ed25519.publicKey(hex(X509 + publicKey))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoKey() {
        assertThatThrownBy(() -> Ed25519.publicKey(new byte[] {1, 2, 3})).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}

package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PassCodecTest {

    private static final byte[] SIGNATURE = new byte[PassCodec.SIGNATURE_BYTES];

    @Property
    void readsItsOwnWriting(
            @ForAll long pass,
            @ForAll @Positive long event,
            @ForAll @IntRange(max = 255) int keyId,
            @ForAll @LongRange(max = 0xffff_ffffL) long from,
            @ForAll @LongRange(max = 0xffff_ffffL) long to) {
        var claims = new PassClaims(
                new PassId(new UUID(pass, event)),
                PassKind.EVENT,
                new EventId(new UUID(~pass, event)),
                Instant.ofEpochSecond(from),
                Instant.ofEpochSecond(to));
        var read = PassCodec.parse(PassCodec.text(PassCodec.signed(keyId, claims), SIGNATURE))
                .orElseThrow();
        assertThat(read.keyId()).isEqualTo(keyId);
        assertThat(read.claims()).isEqualTo(claims);
        assertThat(read.signed()).isEqualTo(PassCodec.signed(keyId, claims));
    }

    @Test
    void standsByteForByteWhereTheDesignSays() {
        var claims = new PassClaims(
                PassId.of("00112233-4455-6677-8899-aabbccddeeff"),
                PassKind.EVENT,
                EventId.of("0f0e0d0c-0b0a-0908-0706-050403020100"),
                Instant.ofEpochSecond(0x01020304),
                Instant.ofEpochSecond(0xfffefdfcL));
        assertThat(java.util.HexFormat.of().formatHex(PassCodec.signed(7, claims)))
                .isEqualTo("010107" + "00112233445566778899aabbccddeeff" + "0f0e0d0c0b0a09080706050403020100"
                        + "01020304" + "fffefdfc");
    }

    @Test
    void writesZerosForThePersonalPass() {
        var text = PassCodec.text(PassCodec.signed(0, personal()), SIGNATURE);
        assertThat(PassCodec.parse(text).orElseThrow().claims()).isEqualTo(personal());
    }

    @Test
    void forgivesLowerCase() {
        var text = PassCodec.text(PassCodec.signed(0, personal()), SIGNATURE);
        assertThat(PassCodec.parse(text.toLowerCase(Locale.ROOT)).orElseThrow().claims())
                .isEqualTo(personal());
    }

    @Test
    void fitsAQrCodeOfVersion7() throws Exception {
        var text = PassCodec.text(PassCodec.signed(255, personal()), SIGNATURE);
        assertThat(text).hasSize(165);
        assertThat(Encoder.encode(text, ErrorCorrectionLevel.M).getVersion().getVersionNumber())
                .isEqualTo(7);
    }

    @Test
    void refusesTimesThatDoNotFit() {
        var tooLate = new PassClaims(
                PassId.next(), PassKind.PERSON, null, Instant.EPOCH, Instant.ofEpochSecond(0x1_0000_0000L));
        assertThatThrownBy(() -> PassCodec.signed(0, tooLate)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void neverThrowsWhateverTheBytes(@ForAll @Size(107) byte[] bytes) {
        assertThat(PassCodec.parse(PassCodec.SCHEME + Base45.encode(bytes))).isNotNull();
    }

    private static PassClaims personal() {
        return new PassClaims(
                PassId.of("00112233-4455-6677-8899-aabbccddeeff"),
                PassKind.PERSON,
                null,
                Instant.ofEpochSecond(1_000_000_000),
                Instant.ofEpochSecond(2_000_000_000));
    }
}

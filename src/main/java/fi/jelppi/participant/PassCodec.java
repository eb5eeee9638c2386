package fi.jelppi.participant;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.PassId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The wire form of a pass (decision 0004): {@code JP1:} and the Base45 of 107 bytes, which fits a QR code of version 7-M.
 *
 * <pre>version 1 | kind 1 | keyId 1 | passId 16 | eventId 16 or zeros | notBefore 4 | notAfter 4 | Ed25519 signature 64</pre>
 *
 * Times are unsigned seconds since 1970; the signature covers the 43 bytes before it.
 */
final class PassCodec {

    static final String SCHEME = "JP1:";
    static final int VERSION = 1;
    static final int SIGNED_BYTES = 43;
    static final int SIGNATURE_BYTES = 64;
    private static final UUID NO_EVENT = new UUID(0, 0);

    /** A pass whose signature has not been checked yet; arrays are not copied, keep it inside the package. */
    record Unverified(int keyId, PassClaims claims, byte[] signed, byte[] signature) {}

    private PassCodec() {}

    static boolean hasScheme(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /** The bytes that the signature covers. */
    static byte[] signed(int keyId, PassClaims claims) {
        UUID event = claims.event() == null ? NO_EVENT : claims.event().value();
        UUID pass = claims.pass().value();
        return ByteBuffer.allocate(SIGNED_BYTES)
                .put((byte) VERSION)
                .put((byte) claims.kind().code())
                .put((byte) keyId)
                .putLong(pass.getMostSignificantBits())
                .putLong(pass.getLeastSignificantBits())
                .putLong(event.getMostSignificantBits())
                .putLong(event.getLeastSignificantBits())
                .putInt(unsignedSeconds(claims.notBefore()))
                .putInt(unsignedSeconds(claims.notAfter()))
                .array();
    }

    static String text(byte[] signed, byte[] signature) {
        var all = Arrays.copyOf(signed, SIGNED_BYTES + SIGNATURE_BYTES);
        System.arraycopy(signature, 0, all, SIGNED_BYTES, SIGNATURE_BYTES);
        return SCHEME + Base45.encode(all);
    }

    /** Takes the text apart; empty when scheme, length or a field is off. Lower case is forgiven: scanners with Caps Lock. */
    static Optional<Unverified> parse(String text) {
        int expected = SCHEME.length() + (SIGNED_BYTES + SIGNATURE_BYTES) / 2 * 3 + 2;
        if (text.length() != expected || !hasScheme(text)) {
            return Optional.empty();
        }
        return Base45.decode(text.substring(SCHEME.length()).toUpperCase(Locale.ROOT))
                .flatMap(PassCodec::fields);
    }

    private static Optional<Unverified> fields(byte[] bytes) {
        if (bytes.length != SIGNED_BYTES + SIGNATURE_BYTES || bytes[0] != VERSION) {
            return Optional.empty();
        }
        var in = ByteBuffer.wrap(bytes).position(1);
        var kind = PassKind.of(in.get());
        int keyId = in.get() & 0xff;
        var pass = new PassId(new UUID(in.getLong(), in.getLong()));
        var event = event(new UUID(in.getLong(), in.getLong()));
        var notBefore = Instant.ofEpochSecond(Integer.toUnsignedLong(in.getInt()));
        var notAfter = Instant.ofEpochSecond(Integer.toUnsignedLong(in.getInt()));
        if (kind.isEmpty() || (kind.get() == PassKind.EVENT) == (event == null)) {
            return Optional.empty();
        }
        var claims = new PassClaims(pass, kind.get(), event, notBefore, notAfter);
        return Optional.of(new Unverified(
                keyId,
                claims,
                Arrays.copyOf(bytes, SIGNED_BYTES),
                Arrays.copyOfRange(bytes, SIGNED_BYTES, bytes.length)));
    }

    private static @Nullable EventId event(UUID id) {
        return id.equals(NO_EVENT) ? null : new EventId(id);
    }

    private static int unsignedSeconds(Instant at) {
        long seconds = at.getEpochSecond();
        if (seconds < 0 || seconds > 0xffff_ffffL) {
            throw new IllegalArgumentException("a pass holds times from 1970 to 2106");
        }
        return (int) seconds;
    }
}

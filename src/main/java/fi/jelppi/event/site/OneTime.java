package fi.jelppi.event.site;

import fi.jelppi.participant.Person;
import fi.jelppi.shared.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a form carries so that a double tap registers once: the person's id is made of it and of what was filled in. The
 * same form sent again is the same person; another name in it, after "back" for instance, is another one.
 */
final class OneTime {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    private OneTime() {}

    /** What came with the form, or a new one. */
    static String of(@Nullable String sent) {
        return sent != null && FORM.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    /** Without a proper one-time text everybody is new. */
    static Person person(@Nullable String sent, Person typed) {
        return sent != null && FORM.matcher(sent).matches()
                ? new Person(
                        id(sent, typed),
                        typed.givenName(),
                        typed.familyName(),
                        typed.birthYear(),
                        typed.village(),
                        typed.email(),
                        typed.phone())
                : typed;
    }

    /** A UUID of version 8 (RFC 9562): its bits are a hash. */
    private static PersonId id(String sent, Person typed) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (Object part : new @Nullable Object[] {
                sent,
                typed.givenName(),
                typed.familyName(),
                typed.birthYear(),
                typed.village(),
                typed.email(),
                typed.phone()
            }) {
                sha.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
                sha.update((byte) 0);
            }
            var bits = ByteBuffer.wrap(sha.digest());
            return new PersonId(new UUID(
                    bits.getLong() & 0xffff_ffff_ffff_0fffL | 0x8000L,
                    bits.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

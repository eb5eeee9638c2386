package fi.jelppi.mail;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A small file that goes with a mail; the bytes are not copied.
 *
 * @param name as the receiver saves it: letters, digits, dot, dash and underscore
 * @param contentType for example {@code image/png}
 * @param contentId name under which the HTML shows it ({@code cid:NAME}); null for a file beside the text
 */
public record Attachment(
        String name, String contentType, @Nullable String contentId, byte[] content) {

    private static final int MAX_BYTES = 500_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern CONTENT_TYPE = Pattern.compile("[a-z0-9.+-]+/[a-z0-9.+-]+(; ?[a-z]+=[A-Za-z0-9-]+)*");

    /** @throws IllegalArgumentException when a name or the type could break out of its header, or the file is too large */
    public Attachment {
        boolean safe = NAME.matcher(name).matches()
                && CONTENT_TYPE.matcher(contentType).matches()
                && (contentId == null || NAME.matcher(contentId).matches());
        if (!safe || content.length > MAX_BYTES) {
            throw new IllegalArgumentException("not a file that goes with a mail");
        }
    }

    /** A file beside the text. */
    public static Attachment file(String name, String contentType, byte[] content) {
        return new Attachment(name, contentType, null, content);
    }

    /** A picture inside the HTML, shown by {@code <img src="cid:NAME">}. */
    public static Attachment inline(String name, String contentType, byte[] content) {
        return new Attachment(name, contentType, name, content);
    }
}

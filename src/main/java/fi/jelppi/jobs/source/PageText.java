package fi.jelppi.jobs.source;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters of a page: by what its server says, by what stands in its first lines, or as UTF-8. */
final class PageText {

    private static final Pattern NAMED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int FIRST = 1024;
    private static final String MARK = "\uFEFF";

    private PageText() {}

    /** @param contentType the header of this name; null where there is none */
    static String of(byte[] body, @Nullable String contentType) {
        var first = new String(body, 0, Math.min(FIRST, body.length), StandardCharsets.ISO_8859_1);
        var text = new String(
                body,
                Optional.ofNullable(contentType)
                        .flatMap(PageText::charset)
                        .or(() -> first.stripLeading().startsWith("<") ? charset(first) : Optional.empty())
                        .orElse(StandardCharsets.UTF_8));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Optional<Charset> charset(String says) {
        return Optional.of(NAMED.matcher(says))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .flatMap(name -> {
                    try {
                        return Optional.of(Charset.forName(name));
                    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
                        return Optional.empty();
                    }
                });
    }
}

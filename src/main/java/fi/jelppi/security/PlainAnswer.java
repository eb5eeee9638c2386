package fi.jelppi.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** A refusal in a sentence of plain text, for requests that come no further than a filter. Finnish unless English is asked for. */
final class PlainAnswer {

    private PlainAnswer() {}

    /** @param text the sentence with its key and where it stands */
    static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, Text text)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.TEXT_PLAIN_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(text.in(language(request)));
    }

    record Text(MessageSource texts, String key) {

        private String in(Locale language) {
            return texts.getMessage(key, null, language);
        }
    }

    /** Who names no language gets that of the server from {@code getLocale}. */
    private static Locale language(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                        && request.getLocale().getLanguage().equals("en")
                ? Locale.ENGLISH
                : Locale.of("fi");
    }
}

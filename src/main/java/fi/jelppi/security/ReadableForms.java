package fi.jelppi.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away forms and queries that cannot be read: bytes that are no UTF-8, too many fields, too much text. Left to the
 * server, each of them would stand in the log with what somebody typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10) // after the one that says that forms are UTF-8
class ReadableForms extends OncePerRequestFilter {

    private final MessageSource texts;

    ReadableForms(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
            return;
        }
        PlainAnswer.write(
                request, response, HttpStatus.BAD_REQUEST, new PlainAnswer.Text(texts, "security.unreadable"));
    }

    /** Uploads are read by whoever takes them, part by part. */
    private static boolean isReadable(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException e) { // Tomcat's InvalidParameterException is one
            return false;
        }
    }
}

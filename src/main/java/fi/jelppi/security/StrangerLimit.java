package fi.jelppi.security;

import fi.jelppi.shared.AddressLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many sessions one network address may begin. Each takes memory until it times out, so whoever throws the cookie away
 * each time could fill it. Requests that begin none are not counted.
 */
class StrangerLimit extends OncePerRequestFilter {

    static final int PER_ADDRESS = 120;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final AddressLimit limit = new AddressLimit(PER_ADDRESS, WINDOW);
    private final MessageSource texts;

    StrangerLimit(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
        } else if (limit.isUsedUp(request.getRemoteAddr())) {
            refuse(request, response);
        } else {
            chain.doFilter(request, response);
            if (request.getSession(false) != null) {
                limit.allows(request.getRemoteAddr());
            }
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WINDOW.toSeconds()));
        PlainAnswer.write(
                request, response, HttpStatus.TOO_MANY_REQUESTS, new PlainAnswer.Text(texts, "security.too-many"));
    }
}

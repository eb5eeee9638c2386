package fi.jelppi.kiosk;

import fi.jelppi.shared.OnKiosk;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page that is left closes its live connection, and says so in a message beside it, which often comes while or after its visit
 * ends. Atmosphere would open a new session for that one message, and nobody would end it: one for each visitor of the day. Nothing
 * is lost without it, as the closed connection says the same (decision 0307).
 */
@Component
@OnKiosk
@Order(Ordered.HIGHEST_PRECEDENCE)
class LateGoodbye extends OncePerRequestFilter {

    private static final String PUSH = "/VAADIN/push";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals(PUSH) || !"close".equals(request.getParameter("X-Atmosphere-Transport"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}

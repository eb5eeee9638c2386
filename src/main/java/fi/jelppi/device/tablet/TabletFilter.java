package fi.jelppi.device.tablet;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.cert.X509Certificate;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a tablet that was taken off the list, although the hall's authority once vouched for it; 403 without a page. */
class TabletFilter extends OncePerRequestFilter {

    private static final String CERTIFICATES = "jakarta.servlet.request.X509Certificate";

    private final TabletFolder folder;

    private final int port;

    TabletFilter(TabletFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getLocalPort() == port && !isAllowed(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isAllowed(HttpServletRequest request) {
        return request.getAttribute(CERTIFICATES) instanceof X509Certificate[] chain
                && chain.length > 0
                && folder.allows(chain[0]);
    }
}

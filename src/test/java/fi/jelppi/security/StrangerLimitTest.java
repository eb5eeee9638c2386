package fi.jelppi.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class StrangerLimitTest {

    /** Begins a session when it is asked to, as a page with a form does. */
    private static final class Pages extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            request.getSession("/login".equals(request.getRequestURI()));
        }
    }

    private final StrangerLimit limit = new StrangerLimit(texts());

    private static MessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("vaadin-i18n/translations");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }

    @Test
    void holdsBackOnlyTheAddressThatBeginsTooManySessions() throws Exception {
        var refused = ask("/login", "192.0.2.1");
        int begun = 0;
        // On a busy machine some come back meanwhile.
        while (refused.getStatus() == 200 && begun < 2 * StrangerLimit.PER_ADDRESS) {
            begun++;
            refused = ask("/login", "192.0.2.1");
        }
        assertThat(begun).isGreaterThanOrEqualTo(StrangerLimit.PER_ADDRESS);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
        assertThat(refused.getContentAsString()).contains("Odota minuutti");
        assertThat(ask("/login", "192.0.2.2").getStatus()).isEqualTo(200);
    }

    @Test
    void whoeverHasASessionGoesOn() throws Exception {
        var known = request("/login", "192.0.2.1");
        known.getSession(true);
        for (int i = 0; i <= StrangerLimit.PER_ADDRESS; i++) {
            ask("/login", "192.0.2.1");
        }
        assertThat(answer(known).getStatus()).isEqualTo(200);
    }

    @Test
    void pagesThatBeginNoSessionCountForNothing() throws Exception {
        for (int i = 0; i < 2 * StrangerLimit.PER_ADDRESS; i++) {
            ask("/picture", "192.0.2.1");
        }
        assertThat(ask("/login", "192.0.2.1").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse ask(String page, String address) throws ServletException, IOException {
        return answer(request(page, address));
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain(new Pages()));
        return response;
    }

    private static MockHttpServletRequest request(String page, String address) {
        var request = new MockHttpServletRequest("GET", page);
        request.setRemoteAddr(address);
        request.addPreferredLocale(Locale.of("fi"));
        return request;
    }
}

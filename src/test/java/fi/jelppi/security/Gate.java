package fi.jelppi.security;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The filter chains alone: what they let through is answered with 204. */
final class Gate {

    private Gate() {}

    static MockMvc of(WebApplicationContext context) {
        Filter open = (request, response, chain) ->
                ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_NO_CONTENT);
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .addFilters(open)
                .build();
    }
}

package fi.jelppi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * The desk needs a log-in; everything else at central is a public page, a static file or an address that does not exist,
 * and says so itself. Views are guarded once more by their {@code @RolesAllowed}; one without it lets nobody in. The sync
 * endpoints have chains of their own before this one.
 */
@Configuration
@OnCentral
class CentralChain {

    private static final String LOGIN = "/login";

    @Bean
    @Order(100)
    SecurityFilterChain centralSecurity(
            HttpSecurity http,
            AccountTable table,
            SecurityContextHolderStrategy contexts,
            MessageSource texts,
            MeetingServer meetings)
            throws Exception {
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers("/desk", "/desk/**").authenticated())
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LOGIN, LOGIN + "?bye")
                                .defaultSuccessUrl("/desk")
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .formLogin(login -> login.failureHandler(CentralChain::refused))
                .addFilterAfter(new StrangerLimit(texts), HeaderWriterFilter.class)
                .addFilterBefore(new StandingFilter(table, contexts), AuthorizationFilter.class)
                .headers(Headers.strict(meetings))
                .build();
    }

    private static void refused(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.sendRedirect(
                request.getContextPath() + LOGIN + (cause instanceof LockedException ? "?locked" : "?wrong"));
    }
}

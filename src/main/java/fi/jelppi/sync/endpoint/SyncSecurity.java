package fi.jelppi.sync.endpoint;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.LiveCalls;
import fi.jelppi.sync.spi.PeerDirectory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** Kiosks show their credential with every request; there is no session and nothing that a browser would send by itself. */
@Configuration
@OnCentral
class SyncSecurity {

    /**
     * The last two are answered elsewhere: files of the library go by themselves (decision 0263), and what must be known at
     * once is asked live.
     */
    static final String[] PATHS = {
        "/sync/v1/hello", "/sync/v1/facts", "/sync/v1/changes", "/sync/v1/library/*", LiveCalls.PATH + "**"
    };

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 10)
    SecurityFilterChain syncChain(HttpSecurity http, ObjectProvider<PeerDirectory> peers) {
        return http.securityMatcher(PATHS)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new PeerFilter(peers), AuthorizationFilter.class)
                // The filter lets nobody through whom it does not know.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }
}

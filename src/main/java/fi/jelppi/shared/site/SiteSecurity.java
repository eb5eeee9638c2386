package fi.jelppi.shared.site;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers of public pages. They keep no session; {@link SameOrigin} stands in for a CSRF token. */
public final class SiteSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private SiteSecurity() {}

    /**
     * {@code same-origin} and not {@code no-referrer}: the latter makes browsers send no origin with a form.
     *
     * @param paths such as {@code /t/**}
     */
    public static SecurityFilterChain chain(HttpSecurity http, String paths) throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(it -> it.deny()))
                .build();
    }
}

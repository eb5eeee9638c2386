package fi.jelppi.shared.site;

import fi.jelppi.shared.MeetingServer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Headers of public pages. They keep no session; {@link SameOrigin} stands in for a CSRF token. */
public final class SiteSecurity {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors ";

    private SiteSecurity() {}

    /**
     * {@code same-origin} and not {@code no-referrer}: the latter makes browsers send no origin with a form.
     *
     * @param paths such as {@code /t/**}
     */
    public static SecurityFilterChain chain(HttpSecurity http, String paths) throws Exception {
        return open(http, paths)
                .headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY + "'none'"))
                        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(it -> it.deny()))
                .build();
    }

    /** The same for a page that other sites may put into a frame. */
    public static SecurityFilterChain framed(HttpSecurity http, String path) throws Exception {
        return open(http, path)
                .headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(CONTENT_POLICY + "*"))
                        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(it -> it.disable()))
                .build();
    }

    /** The same for a page with a script of ours that asks this server. */
    public static SecurityFilterChain scripted(HttpSecurity http, String path) throws Exception {
        var policy = "script-src 'self'; connect-src 'self'; " + CONTENT_POLICY + "'none'";
        return open(http, path)
                .headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(policy))
                        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(it -> it.deny()))
                .build();
    }

    /** The same for a page that shows a meeting of the server in a frame, with this device's camera and microphone. */
    public static SecurityFilterChain meeting(HttpSecurity http, String path, MeetingServer server) throws Exception {
        var origin = server.origin().map(it -> " " + it).orElse("");
        var policy = "script-src 'self'" + origin + "; frame-src 'self'" + origin
                + "; connect-src 'self'; media-src 'self' blob:; " + CONTENT_POLICY + "'none'";
        var frame = server.origin().map(it -> " \"" + it + "\"").orElse("");
        return open(http, path)
                .headers(headers -> headers.contentSecurityPolicy(it -> it.policyDirectives(policy))
                        .referrerPolicy(it -> it.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(it ->
                                it.policy("camera=(self" + frame + "), microphone=(self" + frame + "), geolocation=()"))
                        .frameOptions(it -> it.deny()))
                .build();
    }

    private static HttpSecurity open(HttpSecurity http, String paths) throws Exception {
        return http.securityMatcher(paths)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable);
    }
}

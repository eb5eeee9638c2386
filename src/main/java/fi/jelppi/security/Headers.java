package fi.jelppi.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told on every page. */
final class Headers {

    /** Flow starts with an inline script and runs what the server sends it by constructing functions. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "media-src 'self' data: blob:",
            "connect-src 'self' ws: wss:",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Vaadin's pages are forwarded to, and Tomcat closes an answer at the end of a forward: later is too late. */
    private static final ObjectPostProcessor<HeaderWriterFilter> EAGERLY = new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    };

    private Headers() {}

    static Customizer<HeadersConfigurer<HttpSecurity>> strict() {
        return allowing("camera=(self), microphone=()");
    }

    /** A hall's screen has a microphone for trainings, and a coach tries it. */
    static Customizer<HeadersConfigurer<HttpSecurity>> ofAHall() {
        return allowing("camera=(self), microphone=(self)");
    }

    private static Customizer<HeadersConfigurer<HttpSecurity>> allowing(String devices) {
        return headers -> headers.withObjectPostProcessor(EAGERLY)
                .contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy(devices + ", geolocation=(), payment=(), usb=()"));
    }
}

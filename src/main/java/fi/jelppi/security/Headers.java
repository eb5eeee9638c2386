package fi.jelppi.security;

import fi.jelppi.shared.MeetingServer;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** What browsers are told on every page. */
final class Headers {

    /**
     * Flow starts with an inline script and runs what the server sends it by constructing functions. The server of meetings
     * gives a script and a frame.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'%1$s",
            "frame-src 'self'%1$s",
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

    /** A coach is seen and heard in a meeting; without a server of meetings nobody needs the microphone. */
    static Customizer<HeadersConfigurer<HttpSecurity>> strict(MeetingServer meetings) {
        return allowing(meetings, devices(meetings, meetings.isSet() ? "self" : ""));
    }

    /** A hall's screen has a microphone for trainings, and a coach tries it. */
    static Customizer<HeadersConfigurer<HttpSecurity>> ofAHall(MeetingServer meetings) {
        return allowing(meetings, devices(meetings, "self"));
    }

    /** The camera serves the scanner, too. The frame of a meeting asks for both in its own name. */
    private static String devices(MeetingServer meetings, String ownMicrophone) {
        var frame = meetings.origin().map(origin -> " \"" + origin + "\"").orElse("");
        return "camera=(self" + frame + "), microphone=(" + ownMicrophone + frame + ")";
    }

    private static Customizer<HeadersConfigurer<HttpSecurity>> allowing(MeetingServer meetings, String devices) {
        var policy = CONTENT_SECURITY_POLICY.formatted(
                meetings.origin().map(origin -> " " + origin).orElse(""));
        return headers -> headers.withObjectPostProcessor(EAGERLY)
                .contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy(devices + ", geolocation=(), payment=(), usb=()"));
    }
}

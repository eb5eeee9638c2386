package fi.jelppi.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** The touch screen needs no log-in and never asks for one: whoever stands before it may use it. */
@Configuration
@OnKiosk
class KioskChain {

    @Bean
    SecurityFilterChain kioskSecurity(HttpSecurity http, MeetingServer meetings) throws Exception {
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.enableNavigationAccessControl(false)
                                .enableRequestCacheConfiguration(false)
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .headers(Headers.ofAHall(meetings))
                .build();
    }
}

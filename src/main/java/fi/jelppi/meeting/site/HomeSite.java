package fi.jelppi.meeting.site;

import fi.jelppi.shared.MeetingServer;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.site.SiteLanguage;
import fi.jelppi.shared.site.SiteSecurity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Headers and language of the pages for joining from home. Short, because people type it. */
@Configuration
@OnCentral
class HomeSite implements WebMvcConfigurer {

    static final String PATH = "/k";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SiteLanguage())
                .addPathPatterns(PATH, PATH + "/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 52)
    SecurityFilterChain meetingPages(HttpSecurity http, MeetingServer server) throws Exception {
        return SiteSecurity.meeting(http, PATH + "/**", server);
    }
}

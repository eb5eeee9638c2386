package fi.jelppi.guides.site;

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

/** Headers and language of the public pages of guides. */
@Configuration
@OnCentral
class GuideSite implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SiteLanguage())
                .addPathPatterns("/guides", "/guides/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 52)
    SecurityFilterChain guidePages(HttpSecurity http) throws Exception {
        return SiteSecurity.chain(http, "/guides/**");
    }
}

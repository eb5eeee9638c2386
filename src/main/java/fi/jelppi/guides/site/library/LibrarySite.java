package fi.jelppi.guides.site.library;

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

/** Headers and language of the library's public pages. */
@Configuration
@OnCentral
class LibrarySite implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SiteLanguage())
                .addPathPatterns("/library", "/library/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    /** Made to stand in a frame of any site: it has no form, no session, and what it opens gets a window of its own (decision 0231). */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 53)
    SecurityFilterChain framedLibrary(HttpSecurity http) throws Exception {
        return SiteSecurity.framed(http, LibraryController.FRAMED);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 54)
    SecurityFilterChain libraryPages(HttpSecurity http) throws Exception {
        return SiteSecurity.chain(http, "/library/**");
    }
}

package fi.jelppi.jobs.site;

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

/** Headers and language of the public pages of jobs. */
@Configuration
@OnCentral
class JobSite implements WebMvcConfigurer {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SiteLanguage())
                .addPathPatterns("/jobs", "/jobs/**")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 51)
    SecurityFilterChain jobPages(HttpSecurity http) throws Exception {
        return SiteSecurity.chain(http, "/jobs/**");
    }

    /** Turns its pages and fetches what is new by a script of ours. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 49)
    SecurityFilterChain jobWall(HttpSecurity http) throws Exception {
        return SiteSecurity.scripted(http, JobWallController.WALL);
    }

    /** Made to stand in a frame of any site: it has no form, no session, and every link opens a window of its own. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 50)
    SecurityFilterChain framedJobs(HttpSecurity http) throws Exception {
        return SiteSecurity.framed(http, PublicJobsController.FRAMED);
    }
}

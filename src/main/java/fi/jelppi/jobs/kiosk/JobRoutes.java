package fi.jelppi.jobs.kiosk;

import fi.jelppi.kiosk.spi.KioskRoute;
import fi.jelppi.shared.OnKiosk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The touch screen's pages of vacancies. What a visitor looks at stands in no address. */
@Configuration(proxyBeanMethods = false)
@OnKiosk
class JobRoutes {

    static final String WANT = "jobs";
    static final String AGE = "jobs/age";
    static final String SCHOOL = "jobs/school";
    static final String LIST = "jobs/list";
    static final String ONE = "jobs/one";
    static final String OWN = "jobs/own";
    static final String INTEREST = "jobs/interest";

    /** Of the summer-job voucher, in a package of its own. */
    static final String VOUCHER = "jobs/voucher";

    @Bean
    KioskRoute wantRoute() {
        return new KioskRoute(WANT, WantView.class);
    }

    @Bean
    KioskRoute jobAgeRoute() {
        return new KioskRoute(AGE, BirthYearView.class);
    }

    @Bean
    KioskRoute jobSchoolRoute() {
        return new KioskRoute(SCHOOL, SchoolView.class);
    }

    @Bean
    KioskRoute jobListRoute() {
        return new KioskRoute(LIST, JobListView.class);
    }

    @Bean
    KioskRoute jobRoute() {
        return new KioskRoute(ONE, JobView.class);
    }

    @Bean
    KioskRoute ownListRoute() {
        return new KioskRoute(OWN, OwnListView.class);
    }

    @Bean
    KioskRoute interestRoute() {
        return new KioskRoute(INTEREST, InterestView.class);
    }
}

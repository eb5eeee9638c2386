package fi.jelppi.checkin;

import fi.jelppi.testing.TestClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

@TestConfiguration(proxyBeanMethods = false)
class CentralTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock(Some.at("10:30"));
    }
}

package fi.jelppi.shared;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock; nothing else asks the system for the time. */
@Configuration
public class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return systemClock();
    }

    /** For what runs without a node, and so without the bean. */
    public static Clock systemClock() {
        return Clock.systemUTC();
    }
}

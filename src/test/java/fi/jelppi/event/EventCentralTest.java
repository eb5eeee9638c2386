package fi.jelppi.event;

import fi.jelppi.testing.CentralTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole central with a feed that a test can look into. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@CentralTest
@Import(EventCentralTest.Feed.class)
@interface EventCentralTest {

    /** In place of the real feed. */
    @TestConfiguration(proxyBeanMethods = false)
    class Feed {

        @Bean
        @Primary
        RecordingFeed recordingFeed() {
            return new RecordingFeed();
        }
    }
}

package fi.jelppi.event;

import static org.mockito.Mockito.mock;

import fi.jelppi.participant.PassKind;
import fi.jelppi.participant.PassRecord;
import fi.jelppi.participant.Passes;
import fi.jelppi.participant.People;
import fi.jelppi.participant.ShortCode;
import fi.jelppi.shared.PassId;
import fi.jelppi.testing.CentralTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
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
        Passes fakePasses() {
            return mock(
                    Passes.class,
                    call -> call.getMethod().getName().equals("issueForEvent")
                            ? new PassRecord(
                                    PassId.next(),
                                    PassKind.EVENT,
                                    new ShortCode("AAAAAAAA"),
                                    null,
                                    null,
                                    Instant.EPOCH,
                                    Instant.EPOCH,
                                    false)
                            : null);
        }

        @Bean
        @Primary
        People fakePeople() {
            return mock(People.class);
        }

        @Bean
        @Primary
        RecordingFeed recordingFeed() {
            return new RecordingFeed();
        }
    }
}

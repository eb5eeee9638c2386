package fi.jelppi.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole application in the central role on a database of its own; no web server unless the test asks for one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("central")
@SpringBootTest(
        properties = {
            "jelppi.role=central",
            "server.port=0",
            "management.server.port=-1",
            "jelppi.guides.links.on=false",
            "jelppi.meeting.server.domain=meet.jelppi.example",
            "jelppi.meeting.recording=true"
        },
        webEnvironment = SpringBootTest.WebEnvironment.MOCK)
@ContextConfiguration(initializers = TestDatabase.class)
public @interface CentralTest {}

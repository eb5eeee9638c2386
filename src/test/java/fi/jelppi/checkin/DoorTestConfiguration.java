package fi.jelppi.checkin;

import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.testing.TestClock;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A kiosk whose clock stands at 10.30 of an event day. */
@TestConfiguration(proxyBeanMethods = false)
public class DoorTestConfiguration {

    @Bean
    TestClock clock() {
        return new TestClock(Some.at("10:30"));
    }

    @Bean
    DoorKiosk doorKiosk(List<ReferenceHandler<?>> handlers, NodeIdentity identity) {
        return new DoorKiosk(handlers, identity);
    }
}

package fi.jelppi.guides;

import fi.jelppi.shared.JelppiProperties;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day by this node's own clock, which is what a kiosk without an uplink has. */
@Component
class Today {

    private final Clock clock;

    Today(Clock clock, JelppiProperties properties) {
        this.clock = clock.withZone(properties.zone());
    }

    LocalDate get() {
        return LocalDate.now(clock);
    }
}

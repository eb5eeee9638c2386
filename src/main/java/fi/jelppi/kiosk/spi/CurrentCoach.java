package fi.jelppi.kiosk.spi;

import fi.jelppi.shared.UserId;
import java.util.Optional;

/** The coach who opened coach mode on this screen; empty for visitors and after the time-out. Asking keeps nothing awake. */
public interface CurrentCoach {

    record Coach(UserId id, String name) {}

    Optional<Coach> current();
}

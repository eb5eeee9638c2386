package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.CurrentCoach.Coach;
import fi.jelppi.shared.UserId;
import org.springframework.context.ApplicationContext;

/** Coach mode on the screen of a test, without typing a PIN. */
public final class CoachMode {

    private CoachMode() {}

    public static void open(ApplicationContext context) {
        context.getBean(CoachSession.class).open(new Coach(UserId.next(), "Valmentaja Vuoma"));
    }
}

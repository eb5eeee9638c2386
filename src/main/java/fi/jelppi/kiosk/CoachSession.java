package fi.jelppi.kiosk;

import com.vaadin.flow.server.VaadinSession;
import fi.jelppi.kiosk.spi.CurrentCoach;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The coach in coach mode lives in the visitor's session only: two idle minutes or "Lopeta ja tyhjennä" end it. */
@Component
@OnKiosk
class CoachSession implements CurrentCoach {

    static final Duration IDLE = Duration.ofMinutes(2);

    private final Clock clock;

    CoachSession(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Coach> current() {
        var open = kept();
        return open == null || open.isOver(clock.instant()) ? Optional.empty() : Optional.of(open.coach());
    }

    void open(Coach coach) {
        keep(new Open(coach, clock.instant()));
    }

    /** The coach did something; does not revive a mode that is over. */
    void stayAwake() {
        current().ifPresent(this::open);
    }

    void close() {
        keep(null);
    }

    private static @Nullable Open kept() {
        var session = VaadinSession.getCurrent();
        return session == null ? null : session.getAttribute(Open.class);
    }

    private static void keep(@Nullable Open open) {
        VaadinSession.getCurrent().setAttribute(Open.class, open);
    }

    private record Open(Coach coach, Instant lastSeen) {

        boolean isOver(Instant now) {
            return lastSeen.plus(IDLE).isBefore(now);
        }
    }
}

package fi.jelppi.kiosk.spi;

import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the touch screen last told since the start: when somebody touched it, never who, and how its camera is. */
@Component
@OnKiosk
public class ScreenNews {

    private final Clock clock;
    private volatile @Nullable Instant touched;
    private volatile String camera = "";

    ScreenNews(Clock clock) {
        this.clock = clock;
    }

    public void touched() {
        touched = clock.instant();
    }

    /** @param state as the page names it, for example {@code running}; kept only when it is a word */
    public void camera(String state) {
        camera = state.matches("[a-z]{1,20}") ? state : "";
    }

    public Optional<Instant> touchedAt() {
        return Optional.ofNullable(touched);
    }

    /** Empty before a page asked for the camera. */
    public String camera() {
        return camera;
    }
}

package fi.jelppi.device;

import fi.jelppi.shared.OnKiosk;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enrols with {@code jelppi.central-url} and {@code jelppi.enrol.code} when both are given and this kiosk is new. */
@Component
@OnKiosk
class EnrolAtStart {

    private static final Logger log = LoggerFactory.getLogger(EnrolAtStart.class);
    private static final int TRIES = 10;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Enroller enroller;
    private final DeviceProperties properties;

    EnrolAtStart(Enroller enroller, DeviceProperties properties) {
        this.enroller = enroller;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        var central = properties.centralUrl();
        var code = code();
        if (central != null && code != null && !enroller.isEnrolled()) {
            Thread.ofVirtual().name("enrol").start(() -> enrol(central.toString(), code));
        }
    }

    private @Nullable String code() {
        var enrol = properties.enrol();
        return enrol == null ? null : enrol.code();
    }

    private void enrol(String central, String code) {
        Enroller.Result result = new Enroller.NoAnswer();
        for (int i = 0; i < TRIES && result instanceof Enroller.NoAnswer; i++) {
            result = enroller.enrol(central, code);
            if (result instanceof Enroller.NoAnswer && !pause()) {
                return;
            }
        }
        if (!(result instanceof Enroller.Done)) {
            log.warn("could not enrol at the start: {}", result.getClass().getSimpleName());
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

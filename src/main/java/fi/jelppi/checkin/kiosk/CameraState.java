package fi.jelppi.checkin.kiosk;

import java.util.Arrays;
import java.util.Locale;

/** How the camera is; said in plain words, with the other ways beside it. */
enum CameraState {
    STARTING,
    RUNNING,
    NONE,
    DENIED,
    BUSY,
    UNPLUGGED;

    /** As the browser names it; what is not known is no camera. */
    static CameraState of(String name) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(name))
                .findFirst()
                .orElse(NONE);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

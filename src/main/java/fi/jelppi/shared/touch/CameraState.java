package fi.jelppi.shared.touch;

import java.util.Arrays;
import java.util.Locale;

/** How the camera is; said in plain words, with the other ways beside it. */
public enum CameraState {
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

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package fi.jelppi.device;

import org.jspecify.annotations.Nullable;

/**
 * How a kiosk says who it is: {@code Authorization: Bearer device:secret}.
 *
 * @param device empty, and nobody's, when the header is missing or of another form
 */
record Bearer(String device, String secret) {

    private static final String SCHEME = "Bearer ";

    static Bearer of(@Nullable String header) {
        int colon = header == null || !header.startsWith(SCHEME) ? -1 : header.indexOf(':');
        return header == null || colon < 0
                ? new Bearer("", "")
                : new Bearer(header.substring(SCHEME.length(), colon), header.substring(colon + 1));
    }

    @Override
    public String toString() {
        return "Bearer[device=" + device + "]";
    }
}

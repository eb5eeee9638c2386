package fi.jelppi.device;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What goes over the wire at an enrolment, at a change of the credential and at an update. */
final class EnrolWire {

    static final String ENROL = "/sync/v1/enrol";
    static final String CREDENTIAL = "/sync/v1/credential";
    static final String RELEASE = "/sync/v1/release";

    static final String WRONG_CODE = "wrong-code";
    static final String EXPIRED_CODE = "expired-code";
    static final String TOO_MANY = "too-many-tries";

    private static final JsonMapper MAPPER = new JsonMapper();

    private EnrolWire() {}

    /** Null when it is none. */
    static @Nullable Request request(byte[] body) {
        try {
            return MAPPER.readValue(body, Request.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    /**
     * @param code as typed
     * @param deviceId the id that the kiosk made at its first start
     */
    record Request(@Nullable String code, @Nullable UUID deviceId) {

        @Override
        public String toString() {
            return "Request[deviceId=" + deviceId + "]";
        }
    }

    /** @param name what the desk calls the kiosk */
    record Granted(String secret, UUID point, String pointName, String name) {

        /** Whoever answers as central may have left something out. */
        boolean isWhole() {
            return secret != null && point != null && pointName != null;
        }

        @Override
        public String toString() {
            return "Granted[point=" + point + "]";
        }
    }

    record Rotated(String secret) {

        @Override
        public String toString() {
            return "Rotated";
        }
    }

    record Problem(String problem) {}
}

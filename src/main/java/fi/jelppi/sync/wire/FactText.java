package fi.jelppi.sync.wire;

import fi.jelppi.sync.spi.FactType;
import java.nio.charset.StandardCharsets;

/** A payload as it is stored and sent. */
public record FactText(String json, String hash) {

    /** A fact that is larger could not be sent in a batch with others. */
    public static final int MAX_BYTES = 64 * 1024;

    /** @throws IllegalArgumentException when the payload is larger than {@link #MAX_BYTES} */
    public static <T extends Record> FactText of(FactType<T> type, T payload) {
        var json = WireJson.MAPPER.writeValueAsString(payload);
        if (json.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException(type.name() + " payload is larger than " + MAX_BYTES + " bytes");
        }
        return new FactText(json, PayloadHash.of(type.name(), type.version(), json));
    }
}

package fi.jelppi.participant;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.spi.ReferenceType;
import fi.jelppi.sync.wire.WireJson;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What kiosks in the halls read today: a changed file here is a new version of the type, never an edit. */
class ParticipantWireTest {

    private static final Instant FROM = Instant.parse("2026-06-05T05:00:00Z");
    private static final Instant TO = Instant.parse("2026-06-05T13:00:00Z");

    @Test
    void passOfAnEvent() throws IOException {
        holds(
                PassPayload.TYPE,
                "event",
                new PassPayload(
                        1,
                        "K51ACRQ6",
                        UUID.fromString("01997a3c-2c00-7000-8000-000000000002"),
                        UUID.fromString("01997a3c-2c00-7000-8000-000000000003"),
                        FROM,
                        TO));
    }

    @Test
    void passOfAPerson() throws IOException {
        holds(
                PassPayload.TYPE,
                "person",
                new PassPayload(
                        2, "BC2NBP6E", null, UUID.fromString("01997a3c-2c00-7000-8000-000000000003"), FROM, TO));
    }

    @Test
    void revocation() throws IOException {
        holds(RevocationPayload.TYPE, "plain", new RevocationPayload(FROM, TO));
    }

    @Test
    void key() throws IOException {
        holds(
                PassKeyPayload.TYPE,
                "plain",
                new PassKeyPayload(7, "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=", FROM));
    }

    private static <T extends Record> void holds(ReferenceType<T> type, String example, T payload) throws IOException {
        var name = "/golden/participant/" + type.name() + "-" + type.version() + "-" + example + ".json";
        try (var in = ParticipantWireTest.class.getResourceAsStream(name)) {
            var golden = Objects.requireNonNull(in, name).readAllBytes();
            assertThat(WireJson.MAPPER.readTree(WireJson.MAPPER.writeValueAsBytes(payload)))
                    .isEqualTo(WireJson.MAPPER.readTree(golden));
            assertThat(WireJson.MAPPER.readValue(golden, type.payload())).isEqualTo(payload);
        }
    }
}

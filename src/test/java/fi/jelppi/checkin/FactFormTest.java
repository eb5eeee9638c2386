package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.WireJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of facts on the wire never changes within a version: kiosks two releases old speak it. */
class FactFormTest {

    private static final UUID VISIT = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID SESSION = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final UUID PASS = UUID.fromString("01900000-0000-7000-8000-000000000003");
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000004");
    private static final Instant AT = Instant.parse("2026-12-03T08:30:00.125Z");

    record Golden<T extends Record>(FactType<T> type, T payload) {

        @Override
        public String toString() {
            return type.name() + "." + type.version();
        }
    }

    static Stream<Golden<?>> facts() {
        return Stream.of(
                new Golden<>(
                        VisitFacts.CHECKED_IN,
                        new VisitFacts.CheckedIn(VISIT, SESSION, PASS, OTHER, "qr", 1, "9B", AT, false, true, OTHER)),
                new Golden<>(VisitFacts.NAMED, new VisitFacts.Named(VISIT, "Aino", 1988, "Sinettä")),
                new Golden<>(VisitFacts.CHECKED_OUT, new VisitFacts.CheckedOut(VISIT, AT, false)),
                new Golden<>(VisitFacts.REVERSED, new VisitFacts.Reversed(VISIT, OTHER, AT)),
                new Golden<>(
                        VisitFacts.CORRECTED_V1, new VisitFacts.CorrectedV1(VISIT, "came", AT, "Tuli ennen", OTHER)),
                new Golden<>(
                        VisitFacts.CORRECTED,
                        new VisitFacts.Corrected(VISIT, "heads", null, 20, "Luku oli väärä", OTHER)),
                new Golden<>(VisitFacts.REFUSED, new VisitFacts.Refused(SESSION, PASS, "too-early", AT)),
                new Golden<>(VisitFacts.REPEATED, new VisitFacts.Repeated(VISIT, SESSION, AT)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void writesAndReadsTheAgreedForm(Golden<?> golden) throws IOException {
        String agreed = agreed(golden.toString());

        assertThat(WireJson.MAPPER.writeValueAsString(golden.payload())).isEqualTo(agreed);
        assertThat((Object) WireJson.MAPPER.readValue(agreed, golden.type().payload()))
                .isEqualTo(golden.payload());
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        assertThat(WireJson.MAPPER.writeValueAsString(new VisitFacts.Refused(null, null, "forged", AT)))
                .isEqualTo("{\"reason\":\"forged\",\"at\":\"2026-12-03T08:30:00.125Z\"}");
    }

    private static String agreed(String name) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(FactFormTest.class.getResourceAsStream("/golden/" + name + ".json"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}

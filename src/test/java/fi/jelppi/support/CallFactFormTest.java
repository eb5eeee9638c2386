package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of facts and reference records on the wire never changes within a version. */
class CallFactFormTest {

    private static final UUID REQUEST = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final Instant AT = Instant.parse("2026-12-03T08:30:00.125Z");

    record Golden<T extends Record>(FactType<T> type, T payload) {

        @Override
        public String toString() {
            return type.name() + "." + type.version();
        }
    }

    static Stream<Golden<?>> facts() {
        return Stream.of(
                new Golden<>(CallFacts.REQUESTED, new CallFacts.Requested(REQUEST, OTHER, "K7M2", AT)),
                new Golden<>(CallFacts.PERSON, new CallFacts.Person(REQUEST, "Aino", "040 123 4567")),
                new Golden<>(CallFacts.HANDLED, new CallFacts.Handled(REQUEST, AT, OTHER)),
                new Golden<>(CallFacts.REOPENED, new CallFacts.Reopened(REQUEST, AT, OTHER)));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void factsKeepTheirForm(Golden<?> golden) {
        var json = WireJson.MAPPER.writeValueAsString(golden.payload());
        GoldenJson.matches(golden + ".json", json);
        assertThat((Object) WireJson.MAPPER.readValue(json, golden.type().payload()))
                .isEqualTo(golden.payload());
    }

    @Test
    void aPersonWithoutANameSaysNone() {
        assertThat(WireJson.MAPPER.writeValueAsString(new CallFacts.Person(REQUEST, null, "112")))
                .isEqualTo("{\"request\":\"" + REQUEST + "\",\"phone\":\"112\"}");
    }

    @Test
    void supportLinesKeepTheirForm() {
        var line = LinePayload.of(SomeLines.line("Nollalinja").line());
        var json = WireJson.MAPPER.writeValueAsString(line);
        GoldenJson.matches("support.line-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, LinePayload.class)).isEqualTo(line);
        assertThat(line.toLine(OTHER).words()).hasSize(3);
    }
}

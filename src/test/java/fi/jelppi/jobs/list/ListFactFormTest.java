package fi.jelppi.jobs.list;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of facts on the wire never changes within a version. */
class ListFactFormTest {

    private static final UUID INTEREST = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000002");
    private static final Instant AT = Instant.parse("2026-12-03T08:30:00.125Z");
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    record Golden<T extends Record>(FactType<T> type, T payload) {

        @Override
        public String toString() {
            return type.name() + "." + type.version();
        }
    }

    static Stream<Golden<?>> facts() {
        return Stream.of(
                new Golden<>(ListFacts.MADE, new ListFacts.Made(HASH, "fi-simple", List.of(OTHER, INTEREST))),
                new Golden<>(InterestFacts.GIVEN, new InterestFacts.Given(INTEREST, OTHER, 1, List.of(OTHER))),
                new Golden<>(
                        InterestFacts.PERSON,
                        new InterestFacts.Person(INTEREST, "Aino", "040 123 4567", "aino@example.org")),
                new Golden<>(InterestFacts.HANDLED, new InterestFacts.Handled(INTEREST, AT, OTHER)),
                new Golden<>(InterestFacts.REOPENED, new InterestFacts.Reopened(INTEREST, AT, OTHER)),
                new Golden<>(InterestFacts.FORGOTTEN, new InterestFacts.Forgotten(INTEREST, AT, OTHER)));
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
    void whatAPersonDidNotTellIsNotThere() {
        assertThat(WireJson.MAPPER.writeValueAsString(new InterestFacts.Person(INTEREST, null, "040 123 4567", null)))
                .isEqualTo("{\"interest\":\"" + INTEREST + "\",\"phone\":\"040 123 4567\"}");
    }

    @Test
    void aPersonStaysOutOfLogs() {
        assertThat(new InterestFacts.Person(INTEREST, "Salamerkki", "040 123 4567", "sala@example.org"))
                .asString()
                .doesNotContain("Salamerkki", "4567", "sala");
    }
}

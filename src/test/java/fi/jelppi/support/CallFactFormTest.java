package fi.jelppi.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactType;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
                new Golden<>(CallFacts.REOPENED, new CallFacts.Reopened(REQUEST, AT, OTHER)),
                new Golden<>(
                        AskFacts.ASKED, new AskFacts.Asked(REQUEST, OTHER, "K7M2", "Verokortti · 3. Avaa palvelu", AT)),
                new Golden<>(AskFacts.ANSWERED, new AskFacts.Answered(REQUEST, AT, OTHER)),
                new Golden<>(AskFacts.TOPIC, new AskFacts.Topic(REQUEST, "Verokortti · 3. Avaa palvelu")),
                new Golden<>(AppointmentFacts.BOOKED, new AppointmentFacts.Booked(REQUEST, OTHER, AT)),
                new Golden<>(AppointmentFacts.CANCELLED, new AppointmentFacts.Cancelled(REQUEST, AT)),
                new Golden<>(AppointmentFacts.WITHDRAWN, new AppointmentFacts.Withdrawn(REQUEST, AT, OTHER)));
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
    void statesOfRequestsKeepTheirForm() {
        var state = new RequestState("K7M2C7H", false, "booked", "2026-12-03T10:00");
        var json = WireJson.MAPPER.writeValueAsString(state);
        GoldenJson.matches("support.request-state-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, RequestState.class)).isEqualTo(state);
        assertThat(WireJson.MAPPER.writeValueAsString(RequestState.of("K7M2", true)))
                .isEqualTo("{\"code\":\"K7M2\",\"done\":true}");
    }

    @Test
    void aStateThatNoCentralSendsIsRefused() {
        assertThatThrownBy(() -> RequestState.of("<script>", true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequestState("K7M2", true, "perhaps", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RequestState("K7M2", true, "booked", "tomorrow"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void freeTimesKeepTheirForm() {
        var time = new FreeTime(REQUEST, new PointId(OTHER), LocalDate.of(2026, 12, 3), LocalTime.of(10, 0), 30);
        var json = WireJson.MAPPER.writeValueAsString(FreeTimePayload.of(time));
        GoldenJson.matches("support.free-time-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, FreeTimePayload.class).toTime(REQUEST))
                .isEqualTo(time);
        for (var bad : List.of(
                new FreeTimePayload(OTHER, "3.12.2026", "10:00", 30),
                new FreeTimePayload(OTHER, "2026-12-03", "25:00", 30),
                new FreeTimePayload(OTHER, "2026-12-03", "10:00", 0))) {
            assertThatThrownBy(() -> bad.toTime(REQUEST)).isInstanceOf(IllegalArgumentException.class);
        }
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

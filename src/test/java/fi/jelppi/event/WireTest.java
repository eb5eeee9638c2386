package fi.jelppi.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What kiosks two releases old understand: these files change only with a new version of the type. */
class WireTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final EventRecord EVENT = new EventRecord(
            "Palkka.fi yhdistykselle",
            "training",
            id(2),
            true,
            false,
            20,
            true,
            false,
            List.of(new EventRecord.Meeting(id(3), "2026-12-04", "13:00", "15:30", "Europe/Helsinki", "sali", 3600)),
            List.of(id(6), id(7)));

    private static final RegistrationRecord REGISTRATION =
            new RegistrationRecord(id(1), id(4), id(5), "Aino Öljymäki", 17);

    @Test
    void eventKeepsItsForm() throws IOException {
        assertThat(JSON.valueToTree(EVENT).toString())
                .isEqualTo(JSON.readTree(golden("event.event-2")).toString());
        assertThat(JSON.readValue(golden("event.event-2"), EventRecord.class)).isEqualTo(EVENT);
    }

    @Test
    void eventWithoutItsOtherHallsIsForOlderKiosks() throws IOException {
        assertThat(JSON.valueToTree(EVENT.older()).toString())
                .isEqualTo(JSON.readTree(golden("event.event-1")).toString());
        var newer =
                JSON.readValue(golden("event.event-1"), EventRecord.V1.class).newer();
        assertThat(newer.older()).isEqualTo(EVENT.older());
        assertThat(newer.halls()).isEmpty();
    }

    @Test
    void registrationKeepsItsForm() throws IOException {
        assertThat(JSON.valueToTree(REGISTRATION).toString())
                .isEqualTo(JSON.readTree(golden("event.registration-2")).toString());
        assertThat(JSON.readValue(golden("event.registration-2"), RegistrationRecord.class))
                .isEqualTo(REGISTRATION);
    }

    @Test
    void registrationWithoutItsLineIsForOlderKiosks() throws IOException {
        assertThat(JSON.valueToTree(REGISTRATION.older()).toString())
                .isEqualTo(JSON.readTree(golden("event.registration-1")).toString());
        assertThat(JSON.readValue(golden("event.registration-1"), RegistrationRecord.V1.class)
                        .newer())
                .isEqualTo(new RegistrationRecord(id(1), id(4), id(5), "Aino Öljymäki", null));
    }

    @Test
    void anEventSurvivesTheWire() {
        var event = EVENT.toEvent(id(1));

        assertThat(EventRecord.of(event)).isEqualTo(EVENT);
    }

    private static String golden(String name) throws IOException {
        try (var file = Objects.requireNonNull(WireTest.class.getResourceAsStream("/golden/" + name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static UUID id(int last) {
        return UUID.fromString("01900000-0000-7000-8000-00000000000" + last);
    }
}

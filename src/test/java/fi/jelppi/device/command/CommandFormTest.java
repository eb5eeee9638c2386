package fi.jelppi.device.command;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The form of commands and answers on the wire never changes within a version. */
class CommandFormTest {

    private static final UUID COMMAND = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final Instant UNTIL = Instant.parse("2026-12-03T08:30:00.125Z");

    @Test
    void commandsKeepTheirForm() {
        var command = new CommandPayload("message", UNTIL, "Kahvit klo 14");
        var json = WireJson.MAPPER.writeValueAsString(command);
        GoldenJson.matches("device.command-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, CommandPayload.class)).isEqualTo(command);
    }

    @Test
    void answersKeepTheirForm() {
        var answer = new CommandFacts.Answered(COMMAND, "done");
        var json = WireJson.MAPPER.writeValueAsString(answer);
        GoldenJson.matches("command.answered.1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, CommandFacts.Answered.class)).isEqualTo(answer);
    }

    @Test
    void aCommandOfALaterVersionCanBeReadAndAnswered() {
        var later = WireJson.MAPPER.readValue("{\"kind\":\"dance\",\"speed\":3}", CommandPayload.class);
        assertThat(later).isEqualTo(new CommandPayload("dance", null, null));
    }
}

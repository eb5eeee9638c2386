package fi.jelppi.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

/** The form in which central tells kiosks of visits, of today's version and the one before. */
class VisitWireTest {

    private static final Instant AT = Instant.parse("2026-12-03T08:30:00.125Z");

    private static final VisitWire.Known KNOWN = new VisitWire.Known(
            id(1),
            id(2),
            AT,
            new VisitFacts.CheckedIn(id(3), id(4), null, null, "group", 22, "9B", AT, false, false, null),
            List.of(
                    new VisitWire.Change(id(5), id(2), "came", AT, AT.minusSeconds(300), null, null),
                    new VisitWire.Change(id(6), id(2), "heads", AT, null, null, 20)));

    @Test
    void keepsItsForm() {
        GoldenJson.matches("checkin.visit-state-2.json", WireJson.MAPPER.writeValueAsString(KNOWN));
    }

    @Test
    void olderFormIsWithoutHeadsAndReadAsTheNewerOne() {
        var older = VisitWireV1.older(KNOWN);

        GoldenJson.matches("checkin.visit-state-1.json", WireJson.MAPPER.writeValueAsString(older));
        assertThat(VisitWireV1.newer(older).checkedIn()).isEqualTo(KNOWN.checkedIn());
        assertThat(VisitWireV1.newer(older).changes())
                .containsExactly(KNOWN.changes().getFirst());
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -7, 0, Heads.MOST + 1, Integer.MAX_VALUE})
    void factWithAnImpossibleNumberOfPeopleCannotBeRead(int heads) {
        var whole = WireJson.MAPPER.writeValueAsString(KNOWN.checkedIn());
        var checkedIn = whole.replace("\"heads\":22", "\"heads\":" + heads);
        assertThat(checkedIn).isNotEqualTo(whole);
        assertThatThrownBy(() -> WireJson.MAPPER.readValue(checkedIn, VisitFacts.CheckedIn.class))
                .isInstanceOf(JacksonException.class);

        var corrected = "{\"visit\":\"" + id(1) + "\",\"what\":\"heads\",\"heads\":" + heads
                + ",\"reason\":\"wrong\",\"by\":\"" + id(2) + "\"}";
        assertThatThrownBy(() -> WireJson.MAPPER.readValue(corrected, VisitFacts.Corrected.class))
                .isInstanceOf(JacksonException.class);
    }

    private static UUID id(int last) {
        return UUID.fromString("01900000-0000-7000-8000-00000000000" + last);
    }
}

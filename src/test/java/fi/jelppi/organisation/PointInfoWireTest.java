package fi.jelppi.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.shared.PointId;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.GoldenJson;
import java.time.DayOfWeek;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What kiosks two releases old understand: the file changes only with a new version of the type. */
class PointInfoWireTest {

    private static final UUID DAY = UUID.fromString("01900000-0000-7000-8000-000000000001");

    @Test
    void keepsItsForm() {
        var full = SomePoint.at(PointId.next())
                .open("09:00", "12:00", DayOfWeek.MONDAY)
                .open("18:00", "01:00", DayOfWeek.FRIDAY)
                .closed("2026-12-23", "Joululoma")
                .visitor("Kela", "neuvontaa", "2026-12-04", "10:00", "12:00")
                .phone("Valmentaja", "040 123 4567")
                .host("Maija", "040 765 4321")
                .info();
        var payload = withKnownId(PointInfoPayload.of(full));
        var json = WireJson.MAPPER.writeValueAsString(payload);
        GoldenJson.matches("organisation.point-info-1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, PointInfoPayload.class)).isEqualTo(payload);
    }

    @Test
    void leavesOutWhatIsNotTold() {
        var nothing = PointInfoPayload.of(PointInfo.of(PointId.next()));
        assertThat(WireJson.MAPPER.writeValueAsString(nothing))
                .isEqualTo("{\"week\":[],\"exceptions\":[],\"days\":[],\"phones\":[]}");
    }

    private static PointInfoPayload withKnownId(PointInfoPayload payload) {
        var days = payload.days().stream()
                .map(day -> new PointInfoPayload.Day(
                        DAY, day.kind(), day.who(), day.topic(), day.date(), day.start(), day.end()))
                .toList();
        return new PointInfoPayload(
                payload.week(), payload.exceptions(), days, payload.phones(), payload.hostName(), payload.hostPhone());
    }
}

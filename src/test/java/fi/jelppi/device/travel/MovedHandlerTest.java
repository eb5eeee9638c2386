package fi.jelppi.device.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.device.Enrolment;
import fi.jelppi.device.Fleet;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.wire.WireJson;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.GoldenJson;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CentralTest
class MovedHandlerTest {

    static final Point MUUROLA = new Point(PointId.next(), "Muurola", "Muurolan JELPPI", 66.37, 25.37);
    static final Point TIAINEN = new Point(PointId.next(), "Tiainen", "Tiaisen JELPPI", 66.46, 26.07);

    @Autowired
    MovedHandler handler;

    @Autowired
    Points points;

    @Autowired
    Enrolment enrolment;

    @Autowired
    Fleet fleet;

    @SuppressWarnings("NullAway.Init")
    DeviceId kiosk;

    @BeforeEach
    void enrolled() {
        points.save(MUUROLA);
        points.save(TIAINEN);
        kiosk = DeviceFixtures.atCentral(enrolment, MUUROLA.id(), "Digireppu 1");
    }

    @Test
    void kioskIsWhereTheHallSays() {
        say(TIAINEN.id(), Instant.now());
        assertThat(place()).isEqualTo(TIAINEN.id());
        say(MUUROLA.id(), Instant.now());
        assertThat(place()).isEqualTo(MUUROLA.id());
    }

    @Test
    void whatTheDeskSaidLaterStays() {
        var before = Instant.now();
        fleet.move(kiosk, TIAINEN.id());
        say(MUUROLA.id(), before);
        assertThat(place()).isEqualTo(TIAINEN.id());
    }

    @Test
    void whatTheHallSaysAfterTheDeskCounts() {
        fleet.move(kiosk, TIAINEN.id());
        say(MUUROLA.id(), Instant.now());
        assertThat(place()).isEqualTo(MUUROLA.id());
    }

    @Test
    void movesFromBeforeTheEnrolmentAreOver() {
        say(TIAINEN.id(), Instant.now().minus(Duration.ofDays(365)));
        assertThat(place()).isEqualTo(MUUROLA.id());
    }

    @Test
    void clockThatRunsAheadHoldsOffNoLaterWord() {
        say(TIAINEN.id(), Instant.now().plus(Duration.ofDays(365)));
        assertThat(place()).isEqualTo(TIAINEN.id());
        fleet.move(kiosk, MUUROLA.id());
        assertThat(place()).isEqualTo(MUUROLA.id());
    }

    @Test
    void pointThatIsGoneSetsTheFactAside() {
        assertThatThrownBy(() -> say(PointId.next(), Instant.now())).isInstanceOf(IllegalArgumentException.class);
        assertThat(place()).isEqualTo(MUUROLA.id());
    }

    @Test
    void movesKeepTheirForm() {
        var moved = new TravelFacts.Moved(
                UUID.fromString("01900000-0000-7000-8000-000000000001"),
                UUID.fromString("01900000-0000-7000-8000-000000000002"),
                Instant.parse("2026-12-03T08:30:00.125Z"),
                UUID.fromString("01900000-0000-7000-8000-000000000003"));
        var json = WireJson.MAPPER.writeValueAsString(moved);
        GoldenJson.matches("device.moved.1.json", json);
        assertThat(WireJson.MAPPER.readValue(json, TravelFacts.Moved.class)).isEqualTo(moved);
    }

    private void say(PointId to, Instant at) {
        var received = Instant.now();
        handler.apply(
                new FactContext(FactId.next(), kiosk, at, received),
                new TravelFacts.Moved(MUUROLA.id().value(), to.value(), at, UUID.randomUUID()));
    }

    private PointId place() {
        return fleet.find(kiosk.toString()).orElseThrow().point();
    }
}

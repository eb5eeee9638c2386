package fi.jelppi.event;

import static fi.jelppi.event.EventFixtures.event;
import static org.assertj.core.api.Assertions.assertThat;

import fi.jelppi.device.DeviceFixtures;
import fi.jelppi.kiosk.spi.DepartureCheck.Verdict;
import fi.jelppi.sync.spi.NodeIdentity;
import fi.jelppi.testing.KioskTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@KioskTest
class RosterCheckTest {

    @Autowired
    RosterCheck check;

    @Autowired
    EventHandler events;

    @Autowired
    RegistrationHandler people;

    @Autowired
    NodeIdentity identity;

    @Autowired
    Horizon horizon;

    private Event event = event().build();

    @BeforeEach
    void standsSomewhereElse() {
        event = event().build();
        DeviceFixtures.enrol(identity, event.point());
    }

    @Test
    void countsSessionsAndPeopleOfTheComingDays() {
        carries(horizon.today().plusDays(14));
        registers();
        registers();
        var found = check.look();
        assertThat(found.verdict()).isEqualTo(Verdict.READY);
        assertThat(found.said().parts()).containsExactly(14, 1L, 2L);
    }

    @Test
    void saysThatNothingIsOn() {
        assertThat(check.look().verdict()).isEqualTo(Verdict.NOTE);
        carries(horizon.today().plusDays(15));
        assertThat(check.look().verdict()).isEqualTo(Verdict.NOTE);
    }

    private void carries(LocalDate day) {
        event = EventFixtures.event().on(day).at(event.point()).build();
        events.apply(event.id().value(), EventRecord.of(event));
    }

    private void registers() {
        people.apply(
                UUID.randomUUID(),
                new RegistrationRecord(event.id().value(), UUID.randomUUID(), UUID.randomUUID(), "Aino", 7));
    }
}

package fi.jelppi.device.desk;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import fi.jelppi.security.LoggedIn;
import fi.jelppi.security.Role;
import fi.jelppi.shared.Ids;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.Quarantine;
import fi.jelppi.testing.CentralTest;
import fi.jelppi.testing.Screen;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a kiosk sent and central could not apply, on an administrator's screen. */
@CentralTest
class QuarantineViewTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 21, 10, 0, 0, 0, ZoneOffset.UTC);

    @Autowired
    ApplicationContext context;

    @Autowired
    Quarantine quarantine;

    @Autowired
    JdbcTemplate jdbc;

    @SuppressWarnings("NullAway.Init")
    Screen screen;

    private final UUID device = UUID.randomUUID();

    @BeforeEach
    void nothingWaits() {
        jdbc.update("delete from quarantine");
        LoggedIn.as(UserId.next(), Role.ADMIN);
    }

    @AfterEach
    void close() {
        screen.close();
        LoggedIn.out();
        jdbc.update("delete from quarantine");
        jdbc.update("delete from inbox where device = ?", device);
    }

    @Test
    void recordsWhatCanBeAppliedNow() {
        var visit = Ids.next();
        waits("visit.checked-in", """
                {"visit":"%s","session":"%s","method":"walk-in","heads":1,"at":"2026-11-21T10:00:00Z","clockSuspect":false,"unconfirmed":false}""".formatted(visit, Ids.next()));
        open();
        assertThat(_size(grid())).isEqualTo(1);

        _click((Button) _getCellComponent(grid(), 0, "action"));

        assertThat(_size(grid())).isZero();
        assertThat(quarantine.count()).isZero();
        assertThat(jdbc.queryForObject("select count(*) from visit where id = ?", Integer.class, visit))
                .isEqualTo(1);
    }

    @Test
    void keepsWhatStillCannotBeApplied() {
        waits("from.the-future", "{}");
        open();

        _click((Button) _getCellComponent(grid(), 0, "action"));

        assertThat(_size(grid())).isEqualTo(1);
        assertThat(quarantine.count()).isEqualTo(1);
    }

    private void open() {
        screen = Screen.open(context);
        screen.go("desk/quarantine");
    }

    @SuppressWarnings("unchecked")
    private static Grid<Object> grid() {
        return _get(Grid.class);
    }

    private void waits(String type, String payload) {
        var fact = Ids.next();
        jdbc.update(
                "insert into inbox (fact_id, device, epoch, seq, type, schema_version, payload, hash, recorded_at, received_at,"
                        + " state) values (?, ?, 1, 1, ?, 1, ?, 'hash', ?, ?, 'quarantined')",
                fact,
                device,
                type,
                payload,
                NOW,
                NOW);
        jdbc.update(
                "insert into quarantine (id, fact_id, device, type, schema_version, hash, recorded_at, received_at, reason)"
                        + " values (?, ?, ?, ?, 1, 'hash', ?, ?, 'failed')",
                Ids.next(),
                fact,
                device,
                type,
                NOW,
                NOW);
    }
}

package fi.jelppi.kiosk;

import fi.jelppi.kiosk.spi.ScreenLock;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lock in this machine's own database: two settings, so that neither side takes away the other's. */
@Component
@OnKiosk
class StoredLock implements ScreenLock {

    private static final String LOCKED = "locked";
    private static final String CLOSED_ON = "closed-on";

    private final SettingTable table;
    private final Clock clock;
    private final JelppiProperties properties;

    StoredLock(SettingTable table, Clock clock, JelppiProperties properties) {
        this.table = table;
        this.clock = clock;
        this.properties = properties;
    }

    @Override
    public Optional<By> now() {
        if (table.read(LOCKED).isPresent()) {
            return Optional.of(By.DESK);
        }
        return table.read(CLOSED_ON).filter(today()::equals).map(day -> By.HALL);
    }

    @Override
    @Transactional
    public void lockFromDesk() {
        table.write(LOCKED, "desk");
    }

    @Override
    @Transactional
    public void unlockFromDesk() {
        table.remove(LOCKED);
        table.remove(CLOSED_ON);
    }

    @Override
    @Transactional
    public void closeForToday() {
        table.write(CLOSED_ON, today());
    }

    @Override
    @Transactional
    public void openAgain() {
        table.remove(CLOSED_ON);
    }

    private String today() {
        return LocalDate.ofInstant(clock.instant(), properties.zone()).toString();
    }
}

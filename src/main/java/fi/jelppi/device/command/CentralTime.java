package fi.jelppi.device.command;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.SyncStatus;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The time as central has it, as far as this kiosk knows: a wrong clock battery must not make a command old or eternal. */
@Component
@OnKiosk
public class CentralTime {

    private final Clock clock;
    private final ObjectProvider<SyncStatus> status;

    CentralTime(Clock clock, ObjectProvider<SyncStatus> status) {
        this.clock = clock;
        this.status = status;
    }

    public Instant now() {
        var sync = status.getIfAvailable();
        var offset = sync == null ? null : sync.now().clockOffset();
        return offset == null ? clock.instant() : clock.instant().minus(offset);
    }
}

package fi.jelppi.device.command;

import fi.jelppi.kiosk.spi.HallNotice;
import fi.jelppi.shared.OnKiosk;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The text that somebody at the desk wrote to this screen. */
@Component
@OnKiosk
class HallMessage implements HallNotice {

    private final ReceivedTable table;
    private final CentralTime time;

    HallMessage(ReceivedTable table, CentralTime time) {
        this.table = table;
        this.time = time;
    }

    @Override
    public Optional<String> text() {
        return table.message(time.now());
    }
}

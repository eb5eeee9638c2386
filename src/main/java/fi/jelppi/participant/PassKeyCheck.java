package fi.jelppi.participant;

import fi.jelppi.kiosk.spi.DepartureCheck;
import fi.jelppi.shared.OnKiosk;
import org.springframework.stereotype.Component;

/** Without a key no pass is known to be genuine, and an uplink will not be there to ask. */
@Component
@OnKiosk
class PassKeyCheck implements DepartureCheck {

    private static final String NAME = "participant.departure.keys";

    private final PassKeyRows keys;

    PassKeyCheck(PassKeyRows keys) {
        this.keys = keys;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Finding look() {
        return keys.newest().isPresent()
                ? Finding.ready(NAME, Words.of("participant.departure.keys.here"))
                : Finding.todo(NAME, Words.of("participant.departure.keys.missing"), "participant.departure.keys.todo");
    }
}

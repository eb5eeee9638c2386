package fi.jelppi.participant;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PassId;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes passes into the kiosk's copy. */
@Component
@OnKiosk
class PassHandler implements ReferenceHandler<PassPayload> {

    private final PassRows rows;

    PassHandler(PassRows rows) {
        this.rows = rows;
    }

    @Override
    public ReferenceType<PassPayload> type() {
        return PassPayload.TYPE;
    }

    @Override
    public void apply(UUID id, PassPayload payload) {
        rows.replace(payload.toRecord(id));
    }

    @Override
    public void remove(UUID id) {
        rows.delete(new PassId(id));
    }
}

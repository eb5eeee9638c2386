package fi.jelppi.participant;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PassId;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes revocations into the kiosk's copy. */
@Component
@OnKiosk
class RevocationHandler implements ReferenceHandler<RevocationPayload> {

    private final PassRows rows;

    RevocationHandler(PassRows rows) {
        this.rows = rows;
    }

    @Override
    public ReferenceType<RevocationPayload> type() {
        return RevocationPayload.TYPE;
    }

    @Override
    public void apply(UUID id, RevocationPayload payload) {
        rows.unrevoke(new PassId(id));
        rows.revoke(new PassId(id), payload);
    }

    @Override
    public void remove(UUID id) {
        rows.unrevoke(new PassId(id));
    }
}

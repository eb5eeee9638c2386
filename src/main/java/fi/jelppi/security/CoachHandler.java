package fi.jelppi.security;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.UserId;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the coaches' PIN hashes. */
@Component
@OnKiosk
class CoachHandler implements ReferenceHandler<CoachPayload> {

    private final CoachPinTable table;

    CoachHandler(CoachPinTable table) {
        this.table = table;
    }

    @Override
    public ReferenceType<CoachPayload> type() {
        return CoachPayload.TYPE;
    }

    @Override
    public void apply(UUID id, CoachPayload payload) {
        table.save(new UserId(id), payload);
    }

    @Override
    public void remove(UUID id) {
        table.remove(new UserId(id));
    }
}

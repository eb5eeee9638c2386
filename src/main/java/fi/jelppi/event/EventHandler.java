package fi.jelppi.event;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes events into the kiosk's copy. */
@Component
@OnKiosk
class EventHandler implements ReferenceHandler<EventRecord> {

    private final EventRows rows;

    EventHandler(EventRows rows) {
        this.rows = rows;
    }

    @Override
    public ReferenceType<EventRecord> type() {
        return EventRecord.TYPE;
    }

    @Override
    @Transactional
    public void apply(UUID id, EventRecord payload) {
        var row = rows.findById(id).orElseGet(() -> new EventRow(id));
        row.take(payload.toEvent(id));
        rows.save(row);
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        rows.findById(id).ifPresent(rows::delete);
    }
}

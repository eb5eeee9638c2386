package fi.jelppi.event;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes registrations into the kiosk's copy. */
@Component
@OnKiosk
class RegistrationHandler implements ReferenceHandler<RegistrationRecord> {

    private final RegistrationRows rows;

    RegistrationHandler(RegistrationRows rows) {
        this.rows = rows;
    }

    @Override
    public ReferenceType<RegistrationRecord> type() {
        return RegistrationRecord.TYPE;
    }

    @Override
    @Transactional
    public void apply(UUID id, RegistrationRecord payload) {
        var row = rows.findById(id).orElseGet(() -> new RegistrationRow(id));
        Integer known = row.line;
        row.take(payload.toRegistration(id));
        // A line never changes; an older record does not tell it.
        row.line = row.line == null ? known : row.line;
        rows.save(row);
    }

    @Override
    @Transactional
    public void remove(UUID id) {
        rows.findById(id).ifPresent(rows::delete);
    }
}

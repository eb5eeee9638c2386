package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of free times. */
@Component
@OnKiosk
class FreeTimeHandler implements ReferenceHandler<FreeTimePayload> {

    private final Documents<FreeTimePayload> documents;

    FreeTimeHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, "free_time_copy", FreeTimePayload.class);
    }

    @Override
    public ReferenceType<FreeTimePayload> type() {
        return FreeTimePayload.TYPE;
    }

    /** What cannot be understood must not get as far as a screen. */
    @Override
    public void apply(UUID id, FreeTimePayload payload) {
        payload.toTime(id);
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

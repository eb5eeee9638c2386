package fi.jelppi.meeting.material;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of what is given out in its hall; the exchange keeps aside what cannot be shown. */
@Component
@OnKiosk
class MaterialHandler implements ReferenceHandler<MaterialPayload> {

    static final String TABLE = "meeting_material_copy";

    private final Documents<MaterialPayload> documents;

    MaterialHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, TABLE, MaterialPayload.class);
    }

    @Override
    public ReferenceType<MaterialPayload> type() {
        return MaterialPayload.TYPE;
    }

    @Override
    public void apply(UUID id, MaterialPayload payload) {
        payload.handouts(id);
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

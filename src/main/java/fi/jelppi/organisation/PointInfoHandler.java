package fi.jelppi.organisation;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.PointId;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of what is told about its point. */
@Component
@OnKiosk
class PointInfoHandler implements ReferenceHandler<PointInfoPayload> {

    private final Documents<PointInfoPayload> documents;

    PointInfoHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, "point_info", PointInfoPayload.class);
    }

    @Override
    public ReferenceType<PointInfoPayload> type() {
        return PointInfoPayload.TYPE;
    }

    /** What cannot be understood must not get as far as a screen. */
    @Override
    public void apply(UUID id, PointInfoPayload payload) {
        payload.toInfo(new PointId(id));
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

package fi.jelppi.support;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the support lines. */
@Component
@OnKiosk
class LineHandler implements ReferenceHandler<LinePayload> {

    private final Documents<LinePayload> documents;

    LineHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, "support_line", LinePayload.class);
    }

    @Override
    public ReferenceType<LinePayload> type() {
        return LinePayload.TYPE;
    }

    /** What cannot be understood must not get as far as a screen. */
    @Override
    public void apply(UUID id, LinePayload payload) {
        payload.toLine(id);
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

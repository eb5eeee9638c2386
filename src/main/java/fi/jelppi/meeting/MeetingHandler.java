package fi.jelppi.meeting;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the meetings of its hall. */
@Component
@OnKiosk
class MeetingHandler implements ReferenceHandler<MeetingPayload> {

    static final String TABLE = "meeting_copy";

    private final Documents<MeetingPayload> documents;

    MeetingHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, TABLE, MeetingPayload.class);
    }

    @Override
    public ReferenceType<MeetingPayload> type() {
        return MeetingPayload.TYPE;
    }

    @Override
    public void apply(UUID id, MeetingPayload payload) {
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

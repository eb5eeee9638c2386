package fi.jelppi.privacy;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the privacy notice. */
@Component
@OnKiosk
class NoticeHandler implements ReferenceHandler<NoticePayload> {

    private final Documents<NoticePayload> documents;

    NoticeHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, "privacy_notice", NoticePayload.class);
    }

    @Override
    public ReferenceType<NoticePayload> type() {
        return NoticePayload.TYPE;
    }

    @Override
    public void apply(UUID id, NoticePayload payload) {
        payload.toNotice();
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

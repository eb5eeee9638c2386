package fi.jelppi.jobs.voucher;

import fi.jelppi.shared.Documents;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the terms. */
@Component
@OnKiosk
class TermsHandler implements ReferenceHandler<TermsPayload> {

    private final Documents<TermsPayload> documents;

    TermsHandler(JdbcClient jdbc) {
        this.documents = new Documents<>(jdbc, "voucher_terms", TermsPayload.class);
    }

    @Override
    public ReferenceType<TermsPayload> type() {
        return TermsPayload.TYPE;
    }

    /** What cannot be understood must not get as far as a screen. */
    @Override
    public void apply(UUID id, TermsPayload payload) {
        payload.toTerms(id);
        documents.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        documents.remove(id);
    }
}

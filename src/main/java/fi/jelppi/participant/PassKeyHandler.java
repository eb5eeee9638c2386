package fi.jelppi.participant;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.Base64;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes public keys into the kiosk's copy; what is no key is refused here and not at the door. */
@Component
@OnKiosk
class PassKeyHandler implements ReferenceHandler<PassKeyPayload> {

    private final PassKeyRows rows;

    PassKeyHandler(PassKeyRows rows) {
        this.rows = rows;
    }

    @Override
    public ReferenceType<PassKeyPayload> type() {
        return PassKeyPayload.TYPE;
    }

    @Override
    public void apply(UUID id, PassKeyPayload payload) {
        byte[] key = Base64.getDecoder().decode(payload.publicKey());
        Ed25519.publicKey(key); // throws when no pass could be checked with it
        rows.replace(new PassKeyRows.Row(id, payload.keyId(), key, null, payload.activeFrom()));
    }

    @Override
    public void remove(UUID id) {
        rows.delete(id);
    }
}

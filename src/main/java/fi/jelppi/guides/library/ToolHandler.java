package fi.jelppi.guides.library;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the library; the exchange keeps aside what cannot be shown. */
@Component
@OnKiosk
class ToolHandler implements ReferenceHandler<ToolPayload> {

    private final ToolTable table;

    ToolHandler(ToolTable table) {
        this.table = table;
    }

    @Override
    public ReferenceType<ToolPayload> type() {
        return ToolPayload.TYPE;
    }

    @Override
    public void apply(UUID id, ToolPayload payload) {
        payload.tool();
        table.copy(id, payload);
    }

    @Override
    public void remove(UUID id) {
        table.drop(id);
    }
}

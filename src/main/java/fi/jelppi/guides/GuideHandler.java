package fi.jelppi.guides;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of edited guides. */
@Component
@OnKiosk
class GuideHandler implements ReferenceHandler<GuidePayload> {

    private final GuideTable table;

    GuideHandler(GuideTable table) {
        this.table = table;
    }

    @Override
    public ReferenceType<GuidePayload> type() {
        return GuidePayload.TYPE;
    }

    /** What cannot be read must not take the place of what can; the exchange keeps such a record aside. */
    @Override
    public void apply(UUID id, GuidePayload payload) {
        if (!GuidePayload.key(payload.guide()).equals(id)) {
            throw new IllegalArgumentException("not the id of that guide");
        }
        if (payload.hasText()) {
            check(payload.guide(), payload.texts());
        }
        if (payload.later() != null) {
            check(payload.guide(), payload.newest());
        }
        table.copy(id, payload);
    }

    private static void check(GuideId guide, Map<Locale, String> texts) {
        try {
            GuideReader.read(guide, texts);
        } catch (BrokenGuideException e) {
            throw new IllegalArgumentException("a broken guide", e);
        }
    }

    /** The row stays: one version must never mean two texts. */
    @Override
    public void remove(UUID id) {
        table.find(id)
                .ifPresent(stored ->
                        table.copy(id, GuidePayload.untouched(stored.content().guide())));
    }
}

package fi.jelppi.meeting.material;

import fi.jelppi.shared.EventId;
import fi.jelppi.shared.Ids;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Puts into a real kiosk what central would send it of materials. */
public class HandoutCopy {

    private final MaterialHandler handler;

    public HandoutCopy(ApplicationContext kiosk) {
        handler = kiosk.getBean(MaterialHandler.class);
    }

    public static MaterialId id() {
        return new MaterialId(Ids.next());
    }

    public void put(Handouts handouts) {
        handler.apply(handouts.event().value(), MaterialPayload.of(handouts));
    }

    public void remove(EventId event) {
        UUID id = event.value();
        handler.remove(id);
    }
}

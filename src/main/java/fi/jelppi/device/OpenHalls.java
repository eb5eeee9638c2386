package fi.jelppi.device;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whether somebody should be in a hall now, for whichever reason. In a closed hall a kiosk may be off. */
@Service
@OnCentral
public class OpenHalls {

    private final List<HallHours> reasons;

    OpenHalls(List<HallHours> reasons) {
        this.reasons = List.copyOf(reasons);
    }

    public boolean isOpen(PointId point, Instant at) {
        return reasons.stream().anyMatch(hours -> hours.isOpen(point, at));
    }
}

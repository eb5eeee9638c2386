package fi.jelppi.device;

import fi.jelppi.organisation.PointInfos;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** A hall is open in the opening hours that the desk wrote for it, with their exceptions and holidays. */
@Component
@OnCentral
class PointHours implements HallHours {

    private final PointInfos infos;
    private final JelppiProperties properties;

    PointHours(PointInfos infos, JelppiProperties properties) {
        this.infos = infos;
        this.properties = properties;
    }

    @Override
    public boolean isOpen(PointId point, Instant at) {
        return infos.of(point).hours().isOpen(at, properties.zone());
    }
}

package fi.jelppi.guides.figures;

import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.Trace;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Counts at a kiosk, when a visit is over. */
@Service
@OnKiosk
public class GuideCounter {

    private static final Logger LOG = LoggerFactory.getLogger(GuideCounter.class);

    private final GuideCounts table;
    private final ThisPoint here;
    private final JelppiProperties properties;
    private final Clock clock;

    GuideCounter(GuideCounts table, ThisPoint here, JelppiProperties properties, Clock clock) {
        this.table = table;
        this.here = here;
        this.properties = properties;
        this.clock = clock;
    }

    /** Never throws: the next visitor does not wait for statistics. Nothing on a kiosk that belongs to no point. */
    public void count(Collection<Reading> visit) {
        here.id().ifPresent(point -> {
            try {
                var today = LocalDate.ofInstant(clock.instant(), properties.zone());
                visit.stream()
                        .flatMap(reading -> reading.counted().stream())
                        .forEach(counted -> table.add(today, point, counted));
            } catch (DataAccessException e) {
                LOG.warn("A guide could not be counted: {}", Trace.of(e));
            }
        });
    }
}

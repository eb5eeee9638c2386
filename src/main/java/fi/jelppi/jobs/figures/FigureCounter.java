package fi.jelppi.jobs.figures;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.organisation.ThisPoint;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnKiosk;
import fi.jelppi.shared.Trace;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Counts at a kiosk. */
@Service
@OnKiosk
public class FigureCounter {

    private static final Logger LOG = LoggerFactory.getLogger(FigureCounter.class);

    private final CountTable table;
    private final ThisPoint here;
    private final JelppiProperties properties;
    private final Clock clock;

    FigureCounter(CountTable table, ThisPoint here, JelppiProperties properties, Clock clock) {
        this.table = table;
        this.here = here;
        this.properties = properties;
        this.clock = clock;
    }

    /** One more today. Never throws: a visitor does not wait for statistics. Nothing on a kiosk that belongs to no point. */
    public void count(VacancyId vacancy, Figure figure) {
        here.id().ifPresent(point -> {
            try {
                table.add(LocalDate.ofInstant(clock.instant(), properties.zone()), point, vacancy, figure);
            } catch (DataAccessException e) {
                LOG.warn("A vacancy could not be counted: {}", Trace.of(e));
            }
        });
    }
}

package fi.jelppi.jobs.figures;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What kiosks have counted in the last 13 months, for the desk. */
@Service
@OnCentral
public class Figures {

    /**
     * A vacancy at a point.
     *
     * @param title null where the vacancy was gone before its figures came
     * @param kind code; null where the title is
     * @param firstDay of those on which something was counted
     */
    public record Row(
            @Nullable String title,
            @Nullable String kind,
            PointId point,
            LocalDate firstDay,
            LocalDate lastDay,
            FigureCounts counts) {}

    private final FigureTable table;

    Figures(FigureTable table) {
        this.table = table;
    }

    /** Of those of which something was counted. */
    @Transactional(readOnly = true)
    public Map<VacancyId, FigureCounts> of(Collection<VacancyId> vacancies) {
        return table.of(vacancies.stream().map(VacancyId::value).toList());
    }

    /** All of these together. */
    @Transactional(readOnly = true)
    public Map<PointId, FigureCounts> byPoint(Collection<VacancyId> vacancies) {
        return table.byPoint(vacancies.stream().map(VacancyId::value).toList());
    }

    @Transactional(readOnly = true)
    public List<Row> page(int offset, int limit) {
        return table.page(offset, limit);
    }
}

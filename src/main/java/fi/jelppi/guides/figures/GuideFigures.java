package fi.jelppi.guides.figures;

import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What kiosks have counted of guides in the last 13 months, for the desk. */
@Service
@OnCentral
public class GuideFigures {

    /** More than all guides with all their steps at all points. */
    private static final int MOST = 50_000;

    /**
     * A month's number of something at a point.
     *
     * @param guide name; empty for languages
     * @param detail step, answer or language
     */
    public record Row(PointId point, String guide, What what, String detail, long count) {}

    private final GuideFigureTable table;

    GuideFigures(GuideFigureTable table) {
        this.table = table;
    }

    /** Guide by guide. */
    @Transactional(readOnly = true)
    public List<Row> of(YearMonth month) {
        return table.between(month.atDay(1), month.plusMonths(1).atDay(1), MOST);
    }
}

package fi.jelppi.jobs.figures;

import fi.jelppi.jobs.figures.FigureFacts.Day;
import fi.jelppi.jobs.figures.FigureFacts.Line;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import org.springframework.stereotype.Component;

/**
 * Keeps of each kiosk, day and vacancy the highest numbers it has told: the same fact twice, or two in the wrong order, change
 * nothing. What nobody can have counted sets the fact aside. A vacancy that its source has ended meanwhile still counts.
 */
@Component
@OnCentral
class FigureHandler implements FactHandler<Day> {

    private final FigureTable table;
    private final JelppiProperties properties;

    FigureHandler(FigureTable table, JelppiProperties properties) {
        this.table = table;
        this.properties = properties;
    }

    @Override
    public FactType<Day> type() {
        return FigureFacts.DAY;
    }

    @Override
    public void apply(FactContext context, Day fact) {
        DayNumbers.check(context, fact.day(), fact.vacancies().size(), properties);
        fact.vacancies().forEach(Line::check);
        table.raise(context.device(), fact);
    }
}

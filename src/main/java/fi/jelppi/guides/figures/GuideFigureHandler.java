package fi.jelppi.guides.figures;

import fi.jelppi.guides.figures.GuideFacts.Day;
import fi.jelppi.guides.figures.GuideFacts.Line;
import fi.jelppi.shared.JelppiProperties;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.sync.spi.DayNumbers;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactType;
import org.springframework.stereotype.Component;

/**
 * Keeps of each kiosk, day and thing the highest number it has told: the same fact twice, or two in the wrong order, change
 * nothing. What no kiosk counts sets the fact aside. A guide or step that is gone meanwhile still counts.
 */
@Component
@OnCentral
class GuideFigureHandler implements FactHandler<Day> {

    private final GuideFigureTable table;
    private final JelppiProperties properties;

    GuideFigureHandler(GuideFigureTable table, JelppiProperties properties) {
        this.table = table;
        this.properties = properties;
    }

    @Override
    public FactType<Day> type() {
        return GuideFacts.DAY;
    }

    @Override
    public void apply(FactContext context, Day fact) {
        DayNumbers.check(context, fact.day(), fact.lines().size(), properties);
        fact.lines().forEach(Line::check);
        table.raise(context.device(), fact);
    }
}

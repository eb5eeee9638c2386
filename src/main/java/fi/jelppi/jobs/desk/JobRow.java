package fi.jelppi.jobs.desk;

import fi.jelppi.jobs.Features.Mark;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.figures.FigureCounts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param together all that are shown as one with it, itself included
 * @param counts of all of these
 * @param mark of one of these; null when it does not come first on any wall
 */
record JobRow(
        StoredVacancy vacancy,
        Set<VacancyId> together,
        FigureCounts counts,
        @Nullable Mark mark) {

    String title() {
        return vacancy.shown().title();
    }

    /** Whether a wall shows it at all: it is open, and its source lets it be passed on. */
    boolean isOnWalls() {
        return vacancy.published() && vacancy.stated().source().mayForward();
    }
}

package fi.jelppi.jobs.desk;

import fi.jelppi.jobs.Features;
import fi.jelppi.jobs.Features.Mark;
import fi.jelppi.jobs.Merges;
import fi.jelppi.jobs.StoredVacancy;
import fi.jelppi.jobs.Vacancies;
import fi.jelppi.jobs.VacancyFilter;
import fi.jelppi.jobs.VacancyId;
import fi.jelppi.jobs.figures.FigureCounts;
import fi.jelppi.jobs.figures.Figures;
import fi.jelppi.organisation.Point;
import fi.jelppi.organisation.Points;
import fi.jelppi.shared.OnCentral;
import fi.jelppi.shared.PointId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The lines of the list with their figures and what comes first on the walls. */
@Service
@OnCentral
class JobRows {

    private final Vacancies vacancies;
    private final Merges merges;
    private final Figures figures;
    private final Features features;
    private final Points points;

    JobRows(Vacancies vacancies, Merges merges, Figures figures, Features features, Points points) {
        this.vacancies = vacancies;
        this.merges = merges;
        this.figures = figures;
        this.features = features;
        this.points = points;
    }

    List<JobRow> page(VacancyFilter filter, int offset, int limit) {
        var stored = vacancies.page(filter, offset, limit);
        var together = merges.together(stored.stream().map(StoredVacancy::id).toList());
        var all = together.values().stream().flatMap(Set::stream).toList();
        var counts = figures.of(all);
        var marks = features.of(all);
        return stored.stream()
                .map(one -> row(one, together.getOrDefault(one.id(), Set.of(one.id())), counts, marks))
                .toList();
    }

    private static JobRow row(
            StoredVacancy one, Set<VacancyId> together, Map<VacancyId, FigureCounts> counts, Collection<Mark> marks) {
        return new JobRow(
                one,
                together,
                together.stream()
                        .map(id -> counts.getOrDefault(id, FigureCounts.NONE))
                        .reduce(FigureCounts.NONE, FigureCounts::plus),
                marks.stream()
                        .filter(mark -> together.contains(mark.vacancy()))
                        .findFirst()
                        .orElse(null));
    }

    int count(VacancyFilter filter) {
        return vacancies.count(filter);
    }

    Map<PointId, FigureCounts> byPoint(JobRow row) {
        return figures.byPoint(row.together());
    }

    List<Figures.Row> figures(int offset, int limit) {
        return figures.page(offset, limit);
    }

    Features features() {
        return features;
    }

    List<Point> points() {
        return points.all();
    }
}
